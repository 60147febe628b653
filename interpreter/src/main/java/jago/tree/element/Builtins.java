package jago.tree.element;

import jago.runtime.type.RType;
import jago.tree.ExprNode;
import jago.tree.StmtNode;

/**
 * The predeclared functions, but new (see {@link Literals#address}), delete (see {@link Maps}) and
 * those of channels and panics. Types are those of the argument, whose core type counts.
 */
public final class Builtins {
  private Builtins() {}

  /**
   * len of a string, slice, map or channel, or of a (pointer to) array that has to be evaluated.
   */
  public static ExprNode len(RType type, ExprNode x) {
    throw new IllegalStateException();
  }

  public static ExprNode cap(RType type, ExprNode x) {
    throw new IllegalStateException();
  }

  /** {@code append(s, values...)}; structs and arrays are fresh or copied. */
  public static ExprNode append(RType slice, ExprNode s, ExprNode... values) {
    throw new IllegalStateException();
  }

  /** {@code append(s, t...)}; t is a slice of the same element type, or a string. */
  public static ExprNode appendAll(RType slice, ExprNode s, RType tType, ExprNode t) {
    throw new IllegalStateException();
  }

  /** {@code copy(dst, src)}; src is a slice or a string. Its value is the count. */
  public static ExprNode copy(RType dstType, ExprNode dst, RType srcType, ExprNode src) {
    throw new IllegalStateException();
  }

  /** {@code make([]T, len, cap)}; cap may be null. */
  public static ExprNode makeSlice(RType slice, ExprNode len, ExprNode cap) {
    throw new IllegalStateException();
  }

  /** {@code make(map[K]V, size)}; size may be null. */
  public static ExprNode makeMap(RType map, ExprNode size) {
    throw new IllegalStateException();
  }

  /** clear of a map or slice. */
  public static StmtNode clear(RType type, ExprNode x) {
    throw new IllegalStateException();
  }

  public static ExprNode min(RType type, ExprNode... xs) {
    throw new IllegalStateException();
  }

  public static ExprNode max(RType type, ExprNode... xs) {
    throw new IllegalStateException();
  }

  /** print and println, to standard error. */
  public static StmtNode print(boolean line, RType[] types, ExprNode[] xs) {
    throw new IllegalStateException();
  }

  /** {@code complex(re, im)}; type is that of the value. */
  public static ExprNode complex(RType type, ExprNode re, ExprNode im) {
    throw new IllegalStateException();
  }

  public static ExprNode real(RType type, ExprNode x) {
    throw new IllegalStateException();
  }

  public static ExprNode imag(RType type, ExprNode x) {
    throw new IllegalStateException();
  }
}
