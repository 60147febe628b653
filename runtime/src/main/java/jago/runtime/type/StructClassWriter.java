package jago.runtime.type;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_byte;
import static java.lang.constant.ConstantDescs.CD_double;
import static java.lang.constant.ConstantDescs.CD_float;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_long;
import static java.lang.constant.ConstantDescs.CD_short;
import static java.lang.constant.ConstantDescs.CD_void;
import static java.lang.constant.ConstantDescs.INIT_NAME;
import static java.lang.constant.ConstantDescs.MTD_void;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.function.Consumer;

/**
 * Writes the class of a struct type: public fields, and copy, assign, equalTo and hashValue field
 * by field. What is more than a move is left to the static methods of {@code Values} and {@code
 * GoArrays}, which get the field's type.
 */
final class StructClassWriter {
  private static final ClassDesc STRUCT = ClassDesc.of("jago.runtime.value.Struct");
  private static final ClassDesc STRING = ClassDesc.of("jago.runtime.value.GoString");
  private static final ClassDesc DYNAMIC = ClassDesc.of("jago.runtime.value.Dynamic");
  private static final ClassDesc FUNC = ClassDesc.of("jago.runtime.call.Func");
  private static final ClassDesc COMPLEX = ClassDesc.of("jago.runtime.value.Complex");
  private static final ClassDesc VALUES = ClassDesc.of("jago.runtime.value.Values");
  private static final ClassDesc ARRAYS = ClassDesc.of("jago.runtime.value.GoArrays");
  private static final ClassDesc RTYPE = ClassDesc.of("jago.runtime.type.RType");
  private static final ClassDesc INFO = ClassDesc.of("jago.runtime.type.StructClass");
  private static final ClassDesc LOADER = ClassDesc.of("jago.runtime.type.StructClassLoader");
  private static final String INFO_FIELD = "$info";

  private final ClassDesc self;
  private final Field[] fields;
  private final String[] names;
  private final ClassDesc[] descs;

  private StructClassWriter(String className, Field[] fields, String[] names) {
    this.self = ClassDesc.of(className);
    this.fields = fields;
    this.names = names;
    this.descs = new ClassDesc[fields.length];
    for (int i = 0; i < fields.length; i++) {
      descs[i] = desc(fields[i].type);
    }
  }

  static byte[] write(String className, Field[] fields, String[] names) {
    StructClassWriter w = new StructClassWriter(className, fields, names);
    return ClassFile.of().build(w.self, w::writeClass);
  }

  /** Returns the Java type of a field, array element of which would be the same. */
  private static ClassDesc desc(RType t) {
    return switch (t.storage) {
      case I8, U8 -> CD_byte;
      case I16, U16 -> CD_short;
      case I32, U32 -> CD_int;
      case I64 -> CD_long;
      case F32 -> CD_float;
      case F64 -> CD_double;
      case BOOL -> CD_boolean;
      case REF -> refDesc(t);
    };
  }

  private static ClassDesc refDesc(RType t) {
    return switch (t.kind) {
      case STRING -> STRING;
      case STRUCT -> ClassDesc.of(t.structClass().javaClass().getName());
      case ARRAY ->
          t.elem().storage == Storage.REF ? CD_Object.arrayType() : desc(t.elem()).arrayType();
      case INTERFACE -> DYNAMIC;
      case FUNC -> FUNC;
      case COMPLEX64, COMPLEX128 -> COMPLEX;
      default -> CD_Object;
    };
  }

  private void writeClass(ClassBuilder b) {
    b.withFlags(ClassFile.ACC_PUBLIC | ClassFile.ACC_FINAL | ClassFile.ACC_SUPER);
    b.withSuperclass(STRUCT);
    b.withField(
        INFO_FIELD, INFO, ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_FINAL);
    for (int i = 0; i < fields.length; i++) {
      b.withField(names[i], descs[i], ClassFile.ACC_PUBLIC);
    }
    method(b, ConstantDescs.CLASS_INIT_NAME, MTD_void, ClassFile.ACC_STATIC, this::codeInfo);
    method(b, INIT_NAME, MTD_void, ClassFile.ACC_PUBLIC, this::codeInit);
    method(b, "type", MethodTypeDesc.of(RTYPE), ClassFile.ACC_PUBLIC, this::codeType);
    method(b, "copy", MethodTypeDesc.of(STRUCT), ClassFile.ACC_PUBLIC, this::codeCopy);
    method(b, "assign", MethodTypeDesc.of(CD_void, STRUCT), ClassFile.ACC_PUBLIC, this::codeAssign);
    method(
        b, "equalTo", MethodTypeDesc.of(CD_boolean, STRUCT), ClassFile.ACC_PUBLIC, this::codeEqual);
    method(b, "hashValue", MethodTypeDesc.of(CD_int), ClassFile.ACC_PUBLIC, this::codeHash);
  }

  private static void method(
      ClassBuilder b, String name, MethodTypeDesc type, int flags, Consumer<CodeBuilder> code) {
    b.withMethodBody(name, type, flags, code);
  }

  /** static { $info = StructClassLoader.infoOf(Self.class); } */
  private void codeInfo(CodeBuilder c) {
    c.loadConstant(self);
    c.invokestatic(LOADER, "infoOf", MethodTypeDesc.of(INFO, ConstantDescs.CD_Class));
    c.putstatic(self, INFO_FIELD, INFO);
    c.return_();
  }

  private void codeInit(CodeBuilder c) {
    c.aload(0);
    c.invokespecial(STRUCT, INIT_NAME, MTD_void);
    c.return_();
  }

  /** return $info.pointerType(); */
  private void codeType(CodeBuilder c) {
    c.getstatic(self, INFO_FIELD, INFO);
    c.invokevirtual(INFO, "pointerType", MethodTypeDesc.of(RTYPE));
    c.areturn();
  }

  /** Self n = new Self(); n.f = copy of this.f for each field; return n; */
  private void codeCopy(CodeBuilder c) {
    c.new_(self);
    c.dup();
    c.invokespecial(self, INIT_NAME, MTD_void);
    c.astore(1);
    for (int i = 0; i < fields.length; i++) {
      c.aload(1);
      c.aload(0);
      c.getfield(self, names[i], descs[i]);
      switch (fields[i].type.kind) {
        case STRUCT -> {
          c.invokevirtual(STRUCT, "copy", MethodTypeDesc.of(STRUCT));
          c.checkcast(descs[i]);
        }
        case ARRAY -> {
          codeFieldType(c, i);
          c.invokestatic(ARRAYS, "copy", MethodTypeDesc.of(CD_Object, CD_Object, RTYPE));
          c.checkcast(descs[i]);
        }
        default -> {}
      }
      c.putfield(self, names[i], descs[i]);
    }
    c.aload(1);
    c.areturn();
  }

  /** Self o = (Self) from; this.f = o.f, or an assignment into f, for each field. */
  private void codeAssign(CodeBuilder c) {
    codeOther(c);
    for (int i = 0; i < fields.length; i++) {
      c.aload(0);
      switch (fields[i].type.kind) {
        case STRUCT -> {
          c.getfield(self, names[i], descs[i]);
          codeOtherField(c, i);
          c.invokevirtual(STRUCT, "assign", MethodTypeDesc.of(CD_void, STRUCT));
        }
        case ARRAY -> {
          c.getfield(self, names[i], descs[i]);
          codeOtherField(c, i);
          codeFieldType(c, i);
          c.invokestatic(ARRAYS, "assign", MethodTypeDesc.of(CD_void, CD_Object, CD_Object, RTYPE));
        }
        default -> {
          codeOtherField(c, i);
          c.putfield(self, names[i], descs[i]);
        }
      }
    }
    c.return_();
  }

  /** Self o = (Self) other; if (this.f != o.f) return false, for each field; return true; */
  private void codeEqual(CodeBuilder c) {
    codeOther(c);
    Label differ = c.newLabel();
    for (int i = 0; i < fields.length; i++) {
      if (fields[i].isBlank()) {
        continue;
      }
      c.aload(0);
      c.getfield(self, names[i], descs[i]);
      codeOtherField(c, i);
      switch (fields[i].type.storage) {
        case I8, U8, I16, U16, I32, U32, BOOL -> c.if_icmpne(differ);
        case I64 -> c.lcmp().ifne(differ);
        case F32 -> c.fcmpl().ifne(differ);
        case F64 -> c.dcmpl().ifne(differ);
        case REF -> {
          codeFieldType(c, i);
          c.invokestatic(
              VALUES, "equal", MethodTypeDesc.of(CD_boolean, CD_Object, CD_Object, RTYPE));
          c.ifeq(differ);
        }
      }
    }
    c.iconst_1();
    c.ireturn();
    c.labelBinding(differ);
    c.iconst_0();
    c.ireturn();
  }

  /** int h = 17; h = 31 * h + hash of f, for each field; return h; */
  private void codeHash(CodeBuilder c) {
    c.bipush(17);
    for (int i = 0; i < fields.length; i++) {
      if (fields[i].isBlank()) {
        continue;
      }
      c.bipush(31);
      c.imul();
      c.aload(0);
      c.getfield(self, names[i], descs[i]);
      switch (fields[i].type.storage) {
        case I8, U8, I16, U16, I32, U32, BOOL -> {}
        case I64 -> c.invokestatic(VALUES, "hash", MethodTypeDesc.of(CD_int, CD_long));
        case F32 -> {
          c.f2d();
          c.invokestatic(VALUES, "hash", MethodTypeDesc.of(CD_int, CD_double));
        }
        case F64 -> c.invokestatic(VALUES, "hash", MethodTypeDesc.of(CD_int, CD_double));
        case REF -> {
          codeFieldType(c, i);
          c.invokestatic(VALUES, "hash", MethodTypeDesc.of(CD_int, CD_Object, RTYPE));
        }
      }
      c.iadd();
    }
    c.ireturn();
  }

  /** Leaves the argument, as an instance of this class, in local 2. */
  private void codeOther(CodeBuilder c) {
    c.aload(1);
    c.checkcast(self);
    c.astore(2);
  }

  private void codeOtherField(CodeBuilder c, int i) {
    c.aload(2);
    c.getfield(self, names[i], descs[i]);
  }

  private void codeFieldType(CodeBuilder c, int i) {
    c.getstatic(self, INFO_FIELD, INFO);
    c.loadConstant(i);
    c.invokevirtual(INFO, "fieldType", MethodTypeDesc.of(RTYPE, CD_int));
  }
}
