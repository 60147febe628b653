package jago.tree.hot;

import jago.runtime.type.Storage;
import jago.runtime.value.Slice;

/** How emitted code reads and writes the elements of Java arrays and what lies in objects. */
public final class StorageCode {
  private StorageCode() {}

  /** Returns the class of the Java arrays with elements of a storage. */
  public static Class<?> array(Storage s) {
    return switch (s) {
      case I8, U8 -> byte[].class;
      case I16, U16 -> short[].class;
      case I32, U32 -> int[].class;
      case I64 -> long[].class;
      case F32 -> float[].class;
      case F64 -> double[].class;
      case BOOL -> boolean[].class;
      case REF -> Object[].class;
    };
  }

  /** Returns the class of the slices with elements of a storage. */
  public static Class<?> slice(Storage s) {
    return switch (s) {
      case I8, U8 -> Slice.OfByte.class;
      case I16, U16 -> Slice.OfShort.class;
      case I32, U32 -> Slice.OfInt.class;
      case I64 -> Slice.OfLong.class;
      case F32 -> Slice.OfFloat.class;
      case F64 -> Slice.OfDouble.class;
      case BOOL -> Slice.OfBool.class;
      case REF -> Slice.OfRef.class;
    };
  }

  /** Replaces array and int index on the stack by the element. */
  public static void loadElement(Emitter e, Storage s) {
    switch (s) {
      case I8, U8, BOOL -> e.code.baload();
      case I16 -> e.code.saload();
      case U16 -> e.code.saload();
      case I32, U32 -> e.code.iaload();
      case I64 -> e.code.laload();
      case F32 -> e.code.faload();
      case F64 -> e.code.daload();
      case REF -> e.code.aaload();
    }
    widen(e, s);
  }

  /** Takes array, int index and value, of its kind, from the stack and stores the value. */
  public static void storeElement(Emitter e, Storage s) {
    narrow(e, s);
    switch (s) {
      case I8, U8, BOOL -> e.code.bastore();
      case I16, U16 -> e.code.sastore();
      case I32, U32 -> e.code.iastore();
      case I64 -> e.code.lastore();
      case F32 -> e.code.fastore();
      case F64 -> e.code.dastore();
      case REF -> e.code.aastore();
    }
  }

  /** Replaces object and long offset on the stack by what is there. */
  public static void load(Emitter e, Storage s) {
    Class<?> t = type(s);
    e.invokeMemory("get" + name(s), t, Object.class, long.class);
    widen(e, s);
  }

  /** Takes object, long offset and value, of its kind, from the stack and stores the value. */
  public static void store(Emitter e, Storage s) {
    narrow(e, s);
    e.invokeMemory("put" + name(s), void.class, Object.class, long.class, type(s));
  }

  private static void widen(Emitter e, Storage s) {
    switch (s) {
      case I8, I16, I32 -> e.code.i2l();
      case U8 -> e.code.sipush(0xff).iand().i2l();
      case U16 -> e.code.loadConstant(0xffff).iand().i2l();
      case U32 -> e.code.i2l().loadConstant(0xffffffffL).land();
      case F32 -> e.code.f2d();
      default -> {}
    }
  }

  private static void narrow(Emitter e, Storage s) {
    switch (s) {
      case I8, U8 -> e.code.l2i().i2b();
      case I16, U16 -> e.code.l2i().i2s();
      case I32, U32 -> e.code.l2i();
      case F32 -> e.code.d2f();
      default -> {}
    }
  }

  private static String name(Storage s) {
    return switch (s) {
      case I8, U8 -> "Byte";
      case I16, U16 -> "Short";
      case I32, U32 -> "Int";
      case I64 -> "Long";
      case F32 -> "Float";
      case F64 -> "Double";
      case BOOL -> "Bool";
      case REF -> "Ref";
    };
  }

  private static Class<?> type(Storage s) {
    return s == Storage.REF ? Object.class : array(s).getComponentType();
  }
}
