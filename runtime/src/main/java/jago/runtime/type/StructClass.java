package jago.runtime.type;

import jago.runtime.value.EmptyStruct;
import jago.runtime.value.Memory;
import jago.runtime.value.Struct;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.HashSet;
import java.util.Set;

/**
 * The Java class behind one or more struct types, made when its first value is. The first defined
 * type that uses it owns it: an instance in an interface stands for a pointer to that type.
 */
public final class StructClass {
  private static final VarHandle OWNER;
  private static final VarHandle MADE;

  static {
    try {
      MethodHandles.Lookup l = MethodHandles.lookup();
      OWNER = l.findVarHandle(StructClass.class, "owner", RType.class);
      MADE = l.findVarHandle(StructClass.class, "made", Class.class);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private final Types types;
  private final StructClassLoader loader;
  private final Field[] fields;
  private final String[] javaNames;
  private volatile RType owner;
  private volatile Class<? extends Struct> made;
  private Struct zero;
  private RType pointerToOwner;

  private StructClass(Types types, StructClassLoader loader, Field[] fields) {
    this.types = types;
    this.loader = loader;
    this.fields = fields;
    this.javaNames = uniqueNames(fields);
    place(fields);
  }

  /** Returns a class for the fields: one to be generated, unless there are none. */
  static StructClass of(Types types, StructClassLoader loader, Field[] fields) {
    if (fields.length == 0) {
      return handWritten(fields, new EmptyStruct());
    }
    Field[] own = new Field[fields.length];
    for (int i = 0; i < own.length; i++) {
      own[i] = fields[i].copy();
    }
    return new StructClass(types, loader, own);
  }

  static StructClass handWritten(Field[] fields, Struct zero) {
    StructClass c = new StructClass(null, null, fields);
    c.zero = zero;
    c.made = zero.getClass();
    return c;
  }

  private static String[] uniqueNames(Field[] fields) {
    String[] names = new String[fields.length];
    Set<String> used = new HashSet<>();
    for (int i = 0; i < fields.length; i++) {
      String name = fields[i].name;
      while (!used.add(name)) {
        name += "_";
      }
      names[i] = name;
    }
    return names;
  }

  /** Tells the fields of a struct type with this class where they live. */
  void place(Field[] ofType) {
    for (int i = 0; i < ofType.length; i++) {
      ofType[i].placeIn(this, javaNames[i]);
    }
  }

  /** Makes the defined type the owner if there is none yet; one written by hand has none. */
  void claim(RType named) {
    if (loader != null) {
      OWNER.compareAndSet(this, null, named);
    }
  }

  void disclaim(RType named) {
    OWNER.compareAndSet(this, named, null);
  }

  /** Returns the type whose pointers are raw in interfaces; null for none. */
  public RType owner() {
    return owner;
  }

  /** Returns the type of a raw instance in an interface; without an owner that of its fields. */
  public RType pointerType() {
    if (owner == null) {
      return types.pointerTo(types.structOf(fields));
    }
    if (pointerToOwner == null) {
      pointerToOwner = types.pointerTo(owner);
    }
    return pointerToOwner;
  }

  /** Returns the type of a field, for the generated code. */
  public RType fieldType(int i) {
    return fields[i].type;
  }

  /** Returns the class, which this generates if need be. */
  public Class<? extends Struct> javaClass() {
    if (made == null) {
      Class<? extends Struct> c = loader.define(this, fields, javaNames, owner);
      MADE.compareAndSet(this, null, c);
    }
    return made;
  }

  /** Returns the zero value, shared. */
  Struct zero() {
    if (zero == null) {
      Struct z = (Struct) Memory.allocate(javaClass());
      for (int i = 0; i < fields.length; i++) {
        if (fields[i].type.storage == Storage.REF) {
          Memory.putRef(z, offset(javaNames[i]), fields[i].type.zeroRef());
        }
      }
      VarHandle.releaseFence();
      zero = z;
    }
    return zero;
  }

  long offset(String javaName) {
    return Memory.fieldOffset(javaClass(), javaName);
  }
}
