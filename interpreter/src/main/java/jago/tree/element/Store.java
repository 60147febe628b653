package jago.tree.element;

import jago.runtime.call.Frame;
import jago.runtime.type.Storage;
import jago.runtime.value.Memory;
import jago.tree.ExprNode;

/** Evaluates a value into its place in an object that is being made. */
final class Store {
  private Store() {}

  /** Into a field; a struct or array is taken over. */
  static void field(Storage s, Object object, long offset, ExprNode value, Frame f) {
    switch (s.kind) {
      case LONG -> Memory.store(s, object, offset, value.execLong(f));
      case DOUBLE -> Memory.storeDouble(s, object, offset, value.execDouble(f));
      case BOOL -> Memory.putBool(object, offset, value.execBool(f));
      case REF -> Memory.putRef(object, offset, value.execRef(f));
    }
  }

  /** Into an element of a Java array; a struct or array is taken over. */
  static void element(Object array, int i, ExprNode value, Frame f) {
    switch (array) {
      case long[] a -> a[i] = value.execLong(f);
      case int[] a -> a[i] = (int) value.execLong(f);
      case byte[] a -> a[i] = (byte) value.execLong(f);
      case short[] a -> a[i] = (short) value.execLong(f);
      case double[] a -> a[i] = value.execDouble(f);
      case float[] a -> a[i] = (float) value.execDouble(f);
      case boolean[] a -> a[i] = value.execBool(f);
      case Object[] a -> a[i] = value.execRef(f);
      default -> throw new IllegalStateException("array " + array.getClass());
    }
  }
}
