package jago.runtime;

/** Everything that one running Go program owns. */
public final class GoRuntime {}
