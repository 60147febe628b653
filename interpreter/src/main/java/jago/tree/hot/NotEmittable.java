package jago.tree.hot;

/** A piece of code is too large for a method that the JIT compiles: it runs as a tree. */
@SuppressWarnings("serial")
final class NotEmittable extends RuntimeException {
  NotEmittable() {
    super(null, null, false, false);
  }
}
