package jago.tree.element;

import jago.runtime.type.Kind;
import jago.runtime.type.RType;
import jago.tree.ExprNode;
import jago.tree.StmtNode;
import jago.tree.local.LocalRead;
import java.util.stream.IntStream;

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
    return switch (type.kind) {
      case STRING -> new Lengths.OfString(x);
      case SLICE -> {
        int slot = LocalRead.refSlot(x);
        yield slot >= 0 ? new Lengths.OfLocalSlice(slot) : new Lengths.OfSlice(x);
      }
      case MAP -> new Lengths.OfMap(x);
      case CHAN -> new Lengths.OfChan(x, false);
      default -> ofArray(type, x);
    };
  }

  private static ExprNode ofArray(RType type, ExprNode x) {
    RType array = type.kind == Kind.POINTER ? type.elem() : type;
    return new Lengths.OfArray(x, array.length());
  }

  public static ExprNode cap(RType type, ExprNode x) {
    return switch (type.kind) {
      case SLICE -> new Lengths.CapOfSlice(x);
      case CHAN -> new Lengths.OfChan(x, true);
      default -> ofArray(type, x);
    };
  }

  /**
   * {@code append(s, values...)}; structs and arrays are fresh or copied. A single value is
   * evaluated before s, several are after it.
   */
  public static ExprNode append(RType slice, ExprNode s, ExprNode... values) {
    RType elem = slice.elem();
    if (values.length == 0) {
      return s;
    }
    if (values.length == 1) {
      return Append.one(elem, s, values[0]);
    }
    return new Append.All(elem, s, Literals.slice(slice, values.length, count(values), values));
  }

  private static int[] count(ExprNode[] values) {
    return IntStream.range(0, values.length).toArray();
  }

  /** {@code append(s, t...)}; t is a slice of the same element type, or a string. */
  public static ExprNode appendAll(RType slice, ExprNode s, RType tType, ExprNode t) {
    return tType.kind == Kind.STRING
        ? new Append.OfString(s, t)
        : new Append.All(slice.elem(), s, t);
  }

  /** {@code copy(dst, src)}; src is a slice or a string. Its value is the count. */
  public static ExprNode copy(RType dstType, ExprNode dst, RType srcType, ExprNode src) {
    return srcType.kind == Kind.STRING
        ? new CopyElements.OfString(dst, src)
        : new CopyElements(dstType.elem(), dst, src);
  }

  /** {@code make([]T, len, cap)}; cap may be null. */
  public static ExprNode makeSlice(RType slice, ExprNode len, ExprNode cap) {
    return new Make.OfSlice(slice.elem(), len, cap);
  }

  /** {@code make(map[K]V, size)}; size may be null. */
  public static ExprNode makeMap(RType map, ExprNode size) {
    return new Make.OfMap(map, size);
  }

  /** clear of a map or slice. */
  public static StmtNode clear(RType type, ExprNode x) {
    return new Clear(type.elem(), x);
  }

  public static ExprNode min(RType type, ExprNode... xs) {
    return MinMax.of(type, false, xs);
  }

  public static ExprNode max(RType type, ExprNode... xs) {
    return MinMax.of(type, true, xs);
  }

  /** print and println, to standard error. */
  public static StmtNode print(boolean line, RType[] types, ExprNode[] xs) {
    return new PrintNode(line, types, xs);
  }

  /** {@code complex(re, im)}; type is that of the value. */
  public static ExprNode complex(RType type, ExprNode re, ExprNode im) {
    return new ComplexParts.Join(re, im);
  }

  public static ExprNode real(RType type, ExprNode x) {
    return new ComplexParts.Real(x);
  }

  public static ExprNode imag(RType type, ExprNode x) {
    return new ComplexParts.Imag(x);
  }
}
