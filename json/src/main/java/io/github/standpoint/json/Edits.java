package io.github.standpoint.json;

import io.github.standpoint.report.Patch;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns operations of a patch into changes of the bytes of one document, as small as can be. */
final class Edits {
  private final byte[] json;
  private final Node top;

  Edits(byte[] json, Node top) {
    this.json = json;
    this.top = top;
  }

  /**
   * Returns the changes of one operation; none for a test that holds.
   *
   * @throws PatchConflictException if it does not fit the document
   */
  List<Edit> of(Patch.Operation operation) {
    if (operation instanceof Patch.Test test) {
      if (!JsonPatch.equal(existing(test.path(), test).value(), test.value())) {
        throw new PatchConflictException(test, "another value stands there");
      }
      return List.of();
    }
    if (operation instanceof Patch.Replace replace) {
      Node old = existing(replace.path(), replace);
      return List.of(new Edit(old.start(), old.end(), replacement(old, replace.value())));
    }
    if (operation instanceof Patch.Remove remove) {
      return List.of(removal(remove));
    }
    if (operation instanceof Patch.Move move) {
      return List.of(renaming(move));
    }
    byte[] value =
        operation instanceof Patch.Copy copy
            ? bytes(existing(copy.from(), copy))
            : utf8(Patch.json(((Patch.Add) operation).value()));
    return List.of(addition(operation, value));
  }

  /** Returns what stands there. */
  Node existing(String pointer, Patch.Operation operation) {
    Node node = Places.find(pointer, top);
    if (node == null) {
      throw new PatchConflictException(operation, "nothing stands at " + pointer);
    }
    return node;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private byte[] bytes(Node node) {
    return Arrays.copyOfRange(json, node.start(), node.end());
  }

  /** A value that is only put into brackets or taken out of them stays as it was written. */
  private byte[] replacement(Node old, @Nullable Object value) {
    if (value instanceof List<?> list
        && list.size() == 1
        && JsonPatch.equal(list.get(0), old.value())) {
      return joined(utf8("["), bytes(old), utf8("]"));
    }
    if (old.entries().size() == 1 && JsonPatch.equal(value, old.entries().get(0).value())) {
      return bytes(old.entries().get(0));
    }
    return utf8(Patch.json(value));
  }

  private static byte[] joined(byte[]... parts) {
    java.io.ByteArrayOutputStream joined = new java.io.ByteArrayOutputStream();
    for (byte[] part : parts) {
      joined.writeBytes(part);
    }
    return joined.toByteArray();
  }

  private Edit removal(Patch.Remove remove) {
    existing(remove.path(), remove);
    if (remove.path().isEmpty()) {
      throw new PatchConflictException(remove, "a whole document cannot be removed");
    }
    Node parent = existing(Places.parent(remove.path()), remove);
    String name = Places.last(remove.path());
    if (parent.is(Tokens.Kind.START_LIST)) {
      List<Node> entries = parent.entries();
      int[] starts = entries.stream().mapToInt(Node::start).toArray();
      int[] ends = entries.stream().mapToInt(Node::end).toArray();
      return removal(starts, ends, Places.index(name));
    }
    List<Node.Member> members = parent.members();
    int[] starts = members.stream().mapToInt(Node.Member::start).toArray();
    int[] ends = members.stream().mapToInt(it -> it.value().end()).toArray();
    return removal(starts, ends, members.indexOf(parent.member(name)));
  }

  /** One comma goes with it: the one behind it, or before it if it is the last. */
  private static Edit removal(int[] starts, int[] ends, int index) {
    byte[] nothing = new byte[0];
    if (index + 1 < starts.length) {
      return new Edit(starts[index], starts[index + 1], nothing);
    }
    return new Edit(index == 0 ? starts[0] : ends[index - 1], ends[index], nothing);
  }

  /** Returns whether a move gives a new name to what stays in its object. */
  boolean renames(Patch.Move move) {
    if (move.from().isEmpty() || move.path().isEmpty()) {
      return false;
    }
    Node parent = Places.find(Places.parent(move.from()), top);
    return Places.parent(move.from()).equals(Places.parent(move.path()))
        && parent != null
        && parent.is(Tokens.Kind.START_OBJECT)
        && parent.at(Places.last(move.from())) != null
        && parent.at(Places.last(move.path())) == null;
  }

  private Edit renaming(Patch.Move move) {
    if (!renames(move)) {
      throw new PatchConflictException(move, "something stands there, or nothing to be moved");
    }
    Node.Member member =
        existing(Places.parent(move.from()), move).member(Places.last(move.from()));
    byte[] name = utf8(Patch.json(Places.last(move.path())));
    return new Edit(member.start(), member.end(), name);
  }

  private Edit addition(Patch.Operation add, byte[] value) {
    if (add.path().isEmpty()) {
      return new Edit(top.start(), top.end(), value);
    }
    Node parent = existing(Places.parent(add.path()), add);
    String name = Places.last(add.path());
    if (parent.is(Tokens.Kind.START_LIST)) {
      return entry(parent, name, add, value);
    }
    if (!parent.is(Tokens.Kind.START_OBJECT)) {
      throw new PatchConflictException(add, "nothing can be put into " + parent.kind().words());
    }
    Node old = parent.at(name);
    if (old != null) {
      return new Edit(old.start(), old.end(), value);
    }
    byte[] member = joined(utf8(Patch.json(name) + ": "), value);
    return parent.members().isEmpty()
        ? new Edit(parent.start() + 1, parent.start() + 1, member)
        : before(parent, parent.members().get(0).start(), member);
  }

  private Edit entry(Node list, String name, Patch.Operation add, byte[] value) {
    int size = list.entries().size();
    int index = name.equals("-") ? size : Places.index(name);
    if (index < 0 || index > size) {
      throw new PatchConflictException(add, "the list has " + size + " entries");
    }
    if (size == 0) {
      return new Edit(list.start() + 1, list.start() + 1, value);
    }
    if (index < size) {
      return before(list, list.entries().get(index).start(), value);
    }
    int end = list.entries().get(size - 1).end();
    return new Edit(end, end, joined(separator(list), value));
  }

  private Edit before(Node container, int next, byte[] added) {
    return new Edit(next, next, joined(added, separator(container)));
  }

  /** The comma and white space that an author puts between what is contained. */
  private byte[] separator(Node container) {
    boolean list = container.is(Tokens.Kind.START_LIST);
    int[] starts =
        list
            ? container.entries().stream().mapToInt(Node::start).toArray()
            : container.members().stream().mapToInt(Node.Member::start).toArray();
    if (starts.length > 1) {
      Node first = list ? container.entries().get(0) : container.members().get(0).value();
      return Arrays.copyOfRange(json, first.end(), starts[1]);
    }
    return joined(utf8(","), Arrays.copyOfRange(json, container.start() + 1, starts[0]));
  }
}
