package jago.runtime.type;

import jago.runtime.value.Struct;
import java.util.concurrent.atomic.AtomicInteger;

/** Holds the struct classes generated for one program. */
public final class StructClassLoader extends ClassLoader {
  private final CopyOnWriteTable<String, StructClass> infos = new CopyOnWriteTable<>(256);
  private final AtomicInteger count = new AtomicInteger();

  StructClassLoader() {
    super(StructClassLoader.class.getClassLoader());
  }

  Class<? extends Struct> define(
      StructClass info, Field[] fields, String[] javaNames, RType owner) {
    String name = "jago.struct." + simpleName(owner) + "_" + count.incrementAndGet();
    infos.putIfAbsent(name, info);
    byte[] code = StructClassWriter.write(name, fields, javaNames);
    return defineClass(name, code, 0, code.length).asSubclass(Struct.class);
  }

  private static String simpleName(RType owner) {
    if (owner == null) {
      return "Struct";
    }
    StringBuilder b = new StringBuilder();
    for (int i = 0; i < owner.name.length(); i++) {
      char c = owner.name.charAt(i);
      if (!Character.isJavaIdentifierPart(c)) {
        break;
      }
      b.append(c);
    }
    return b.toString();
  }

  /** Called by the class initialiser of a generated class: returns what it was generated for. */
  public static StructClass infoOf(Class<?> generated) {
    return ((StructClassLoader) generated.getClassLoader()).infos.get(generated.getName());
  }
}
