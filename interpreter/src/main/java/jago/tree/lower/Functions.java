package jago.tree.lower;

import jago.runtime.call.AssemblyTable;
import jago.runtime.call.Code;
import jago.runtime.call.Func;
import jago.runtime.call.Layout;
import jago.runtime.call.NativeCode;
import jago.runtime.call.NativeTable;
import jago.runtime.type.Kind;
import jago.runtime.type.RType;
import jago.tree.call.GoCode;
import jago.types.Signature;
import jago.types.TypeParam;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** The code of each declared function and method, one per set of type arguments. */
final class Functions {
  private record Native(NativeTable table, int index) {}

  private final Program program;
  private final NativeFinder finder;

  /** By generic function, then by type arguments. */
  private final HashMap<jago.types.Func, HashMap<List<RType>, Code>> codes = new HashMap<>();

  private final HashMap<jago.types.Func, Boolean> borrows = new HashMap<>();
  private final HashMap<String, HashMap<String, Native>> natives = new HashMap<>();

  Functions(Program program, NativeFinder finder) {
    this.program = program;
    this.finder = finder;
  }

  /**
   * Returns the code of a function or method; args are the type arguments of its receiver's type,
   * then its own.
   */
  Code code(jago.types.Func f, List<RType> args) {
    HashMap<List<RType>, Code> instances = codes.computeIfAbsent(f.origin(), _ -> new HashMap<>());
    Code c = instances.get(args);
    if (c == null) {
      c = make(f.origin(), args);
      instances.put(args, c);
    }
    return c;
  }

  /** Returns what stands for the type parameters of f in the instance with these arguments. */
  static TypeArgs typeArgs(jago.types.Func f, List<RType> args) {
    Signature sig = f.origin().signature();
    List<TypeParam> params = new ArrayList<>(sig.recvTypeParams());
    params.addAll(sig.typeParams());
    return TypeArgs.of(params, args);
  }

  /** Returns the function type, without receiver, of an instance. */
  RType type(jago.types.Func f, List<RType> args) {
    return program.types.of(f.origin().signature(), typeArgs(f, args));
  }

  /**
   * Reports whether structs and arrays may be passed to f as they are, because it only looks at
   * them before anything else can happen.
   */
  boolean borrows(jago.types.Func f) {
    return borrows.computeIfAbsent(f.origin(), this::findBorrows);
  }

  private boolean findBorrows(jago.types.Func f) {
    if (f.decl() == null || !f.decl().hasBody()) {
      return false;
    }
    f.pkg().checkBody(f);
    return Borrowing.borrows(f);
  }

  private Code make(jago.types.Func f, List<RType> args) {
    Signature sig = f.signature();
    RType type = type(f, args);
    Layout layout = program.layouts.function(type);
    if (sig.recv() != null) {
      RType recv = program.types.of(sig.recv().type(), typeArgs(f, args));
      layout = program.layouts.method(type, recv.storage.kind);
    }
    if (!f.decl().hasBody()) {
      return nativeCode(f, layout);
    }
    String name = Names.function(f, !args.isEmpty());
    return new GoCode(name, layout, program.body(f, args));
  }

  private Code nativeCode(jago.types.Func f, Layout layout) {
    String path = f.pkg().path();
    Native n = natives.computeIfAbsent(path, this::index).get(Names.nativeName(f));
    String name = Names.function(f, false);
    return n == null
        ? new NativeCode(name, layout, new AssemblyTable(name), 0)
        : new NativeCode(name, layout, n.table, n.index);
  }

  private HashMap<String, Native> index(String path) {
    HashMap<String, Native> byName = new HashMap<>();
    for (NativeTable table : finder.tables(path)) {
      String[] names = table.names();
      for (int i = 0; i < names.length; i++) {
        byName.put(names[i], new Native(table, i));
      }
    }
    return byName;
  }

  /** Returns a func value of code that captures nothing. */
  static Func value(Code c) {
    c.link();
    return new Func(c);
  }

  /** Reports whether a method takes a copy of a struct or array as receiver. */
  static boolean isVariable(RType t) {
    return t.kind == Kind.STRUCT || t.kind == Kind.ARRAY;
  }
}
