package io.github.standpoint.newsdesk;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * What can be set, with the prefix {@code newsdesk}; the defaults are in {@code application.yaml}.
 *
 * @param token what a client that writes must send ({@code Authorization: Bearer …}); empty: none,
 *     and only this machine may write
 * @param maxDocument the longest story, and the longest line of a bulk upload
 * @param writesPerMinute how many requests that write or check one address may send; 0: any
 * @param samples whether an empty newsdesk begins with encoded stories
 */
@ConfigurationProperties("newsdesk")
public record Settings(String token, DataSize maxDocument, int writesPerMinute, boolean samples) {

  /** Returns the longest story in bytes. */
  public int maxDocumentBytes() {
    return Math.toIntExact(maxDocument.toBytes());
  }
}
