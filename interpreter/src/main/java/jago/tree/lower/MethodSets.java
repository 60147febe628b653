package jago.tree.lower;

import jago.runtime.call.Code;
import jago.runtime.call.Func;
import jago.runtime.type.InterfaceMethod;
import jago.runtime.type.Kind;
import jago.runtime.type.Method;
import jago.runtime.type.MethodSource;
import jago.runtime.type.RType;
import java.util.ArrayList;
import java.util.List;

/** The method sets of run-time types. */
final class MethodSets implements MethodSource {
  private final Program program;

  MethodSets(Program program) {
    this.program = program;
  }

  @Override
  public Method find(RType type, String name, String pkgPath) {
    Method[] result = new Method[1];
    program.exclusively(() -> result[0] = lookup(type, name, pkgPath));
    return result[0];
  }

  @Override
  public List<Method> all(RType type) {
    List<Method> result = new ArrayList<>();
    program.exclusively(
        () -> {
          for (InterfaceMethod m : program.methodFinder.names(type)) {
            Method found = lookup(type, m.name(), m.pkgPath());
            if (found != null) {
              result.add(found);
            }
          }
        });
    return result;
  }

  private Method lookup(RType type, String name, String pkgPath) {
    MethodFinder.Found m = program.methodFinder.find(type, name, pkgPath);
    if (m == null || type.kind == Kind.POINTER && type.elem().kind == Kind.INTERFACE) {
      return null;
    }
    if (m.func() == null) {
      RType sig = m.wanted().type();
      return new Method(name, pkgPath, sig, new Func(program.wrappers.promoted(type, m)));
    }
    if (!m.func().signature().typeParams().isEmpty()) {
      return null; // interfaces have no generic methods
    }
    boolean pointerReceiver = Analysis.hasPointerReceiver(m.func());
    if (pointerReceiver && !m.indirect()) {
      return null; // in the method set of the pointer alone
    }
    RType sig = program.functions.type(m.func(), m.args());
    boolean direct = m.path().length == 0 && pointerReceiver == (type.kind == Kind.POINTER);
    Code code =
        direct ? program.functions.code(m.func(), m.args()) : program.wrappers.promoted(type, m);
    return new Method(name, pkgPath, sig, new Func(code));
  }
}
