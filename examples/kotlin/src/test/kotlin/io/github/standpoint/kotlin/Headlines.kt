package io.github.standpoint.kotlin

import io.github.standpoint.Story
import io.github.standpoint.actor.Actor
import io.github.standpoint.actor.Group
import io.github.standpoint.actor.Organization
import io.github.standpoint.actor.Person
import io.github.standpoint.actor.State
import io.github.standpoint.position.Position
import kotlin.jvm.optionals.getOrNull

/** How a headline calls an actor. Without an else: a fifth kind of actor would not compile here. */
fun Actor.inHeadline(): String =
  when (this) {
    is Person -> if (isAnonymous) "somebody" else name.substringAfterLast(' ')
    is State -> country.getOrNull() ?: name
    is Organization -> "the $name"
    is Group -> if (isComplete) "all $name" else "some $name"
  }

/** A line of holder, stance and direction for each position. */
fun Story.headlines(): List<String> = positions.map { "${holderOf(it).inHeadline()}: ${it.stance} (${it.stance.direction()})" }

private fun Story.holderOf(position: Position): Actor = actors.first { it.id == position.holder }
