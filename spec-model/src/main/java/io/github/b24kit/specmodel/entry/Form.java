package io.github.b24kit.specmodel.entry;

import java.util.List;

/** What the value of a key may look like. */
public sealed interface Form {
    /** A text; quoted when it looks like a number, a flag or null. {@code empty}: {@code ""} says something too. */
    record Text(boolean empty) implements Form {}

    /** One of some words. {@code plain}: written without quotes although it looks like a number, a flag or null. */
    record Choice(List<String> words, boolean plain) implements Form {
        public Choice {
            words = List.copyOf(words);
        }
    }

    /** {@code true} or {@code false}. */
    record Flag() implements Form {}

    /** A whole number between two bounds, both inclusive. */
    record Whole(int min, int max) implements Form {}

    /** Any number. */
    record Numeric() implements Form {}

    /** Any value: a default, an example. */
    record Anything() implements Form {}

    /** A block with the keys of one level. {@code empty}: it may have none of them. */
    record Block(Level level, boolean empty) implements Form {}

    /** A block with free names, each with a value of the form. */
    record Names(Form value) implements Form {}

    /** Several values in order. {@code empty}: none at all says something too. */
    record ListOf(Form item, boolean empty) implements Form {}

    /** A single value or a list of such values. {@code empty}: a list of none says something too. */
    record OneOrMore(Form item, boolean empty) implements Form {}

    /** A block or a list, each with its own form. */
    record BlockOrList(Form block, Form list) implements Form {}
}
