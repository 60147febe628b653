package jago.stdlib.reflect;

import jago.runtime.type.Field;
import jago.runtime.type.RType;
import jago.runtime.value.Box;
import jago.runtime.value.Boxes;
import jago.runtime.value.Dynamic;
import jago.runtime.value.Memory;
import jago.runtime.value.Pointers;
import jago.runtime.value.Struct;

/**
 * A Go reflect.Value, opened for package fmt, which prints what it stands for.
 *
 * @param type the type that it has for reflection; null for the zero Value
 * @param content its value, or what it holds for an interface type
 * @param exported whether it may be handed out
 */
public record ReflectValue(RType type, Dynamic content, boolean exported) {
  private static final long ADDRESSABLE = 1;

  /** Reports whether a type is reflect.Value. */
  public static boolean is(RType t) {
    return t.pkgPath.equals("reflect") && t.name.equals("Value");
  }

  /** Opens a value of that type. */
  public static ReflectValue open(Dynamic v) {
    Struct s = (Struct) ((Box.OfRef) v).v;
    Field[] fields = v.type().fields();
    Struct described = (Struct) reference(s, fields[0]);
    if (described == null) {
      return new ReflectValue(null, null, false);
    }
    RType t = (RType) reference(described, fields[0].type.elem().fields()[0]);
    long flag = Boxes.unboxLong(Pointers.load(fields[3].type, s, fields[3].offset()));
    Dynamic content =
        (flag & ADDRESSABLE) != 0
            ? Pointers.load(t, reference(s, fields[1]))
            : (Dynamic) reference(s, fields[2]);
    return new ReflectValue(t, content, (flag & ~ADDRESSABLE) == 0);
  }

  private static Object reference(Struct s, Field f) {
    return Memory.getRef(s, f.offset());
  }
}
