package jago.tree.hot;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;

/** The objects that a class of hot code knows, each in a static final field: see {@link Hot}. */
final class Constants {
  private static final ClassDesc OBJECTS = ConstantDescs.CD_Object.arrayType();
  private static final ClassDesc HOT = Emitter.desc(Hot.class);

  private final ClassDesc self;
  private final List<Object> objects = new ArrayList<>();
  private final List<ClassDesc> types = new ArrayList<>();

  /** The number of each object, by type. */
  private final HashMap<ClassDesc, IdentityHashMap<Object, Integer>> numbers = new HashMap<>();

  Constants(ClassDesc self) {
    this.self = self;
  }

  /** Leaves the object on the stack. */
  void load(CodeBuilder c, Object o, ClassDesc type) {
    int n =
        numbers
            .computeIfAbsent(type, _ -> new IdentityHashMap<>())
            .computeIfAbsent(o, _ -> add(o, type));
    c.getstatic(self, name(n), type);
  }

  private int add(Object o, ClassDesc type) {
    objects.add(o);
    types.add(type);
    return objects.size() - 1;
  }

  private static String name(int n) {
    return "c" + n;
  }

  /** Returns what is to be the data of the class. */
  Object[] data() {
    return objects.toArray();
  }

  /** Adds the fields and the initialiser that fills them from the data. */
  void declare(ClassBuilder b) {
    int flags = ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_FINAL;
    for (int i = 0; i < objects.size(); i++) {
      b.withField(name(i), types.get(i), flags);
    }
    b.withMethodBody(
        ConstantDescs.CLASS_INIT_NAME,
        ConstantDescs.MTD_void,
        ClassFile.ACC_STATIC,
        this::initialise);
  }

  private void initialise(CodeBuilder c) {
    ClassDesc lookup = ConstantDescs.CD_MethodHandles_Lookup;
    c.invokestatic(Emitter.desc(MethodHandles.class), "lookup", MethodTypeDesc.of(lookup));
    c.invokestatic(HOT, "objects", MethodTypeDesc.of(OBJECTS, lookup));
    c.astore(0);
    for (int i = 0; i < objects.size(); i++) {
      c.aload(0).loadConstant(i).aaload().checkcast(types.get(i));
      c.putstatic(self, name(i), types.get(i));
    }
    c.return_();
  }
}
