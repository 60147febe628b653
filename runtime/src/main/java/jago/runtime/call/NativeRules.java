package jago.runtime.call;

import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;

/** The rules that natives and struct classes must keep; a broken one is an error of the build. */
final class NativeRules {
  private static final String STRUCT = "jago.runtime.value.Struct";

  private final ProcessingEnvironment env;

  NativeRules(ProcessingEnvironment env) {
    this.env = env;
  }

  private boolean error(Element at, String message) {
    env.getMessager().printMessage(Diagnostic.Kind.ERROR, message, at);
    return false;
  }

  boolean checkClass(TypeElement c) {
    if (!c.getSimpleName().toString().endsWith("Natives")) {
      return error(c, "the name of a class with @Natives must end in Natives");
    }
    if (c.getEnclosingElement().getKind() != ElementKind.PACKAGE) {
      return error(c, "a class with @Natives must not be nested");
    }
    if (!c.getModifiers().containsAll(List.of(Modifier.PUBLIC, Modifier.FINAL))) {
      return error(c, "a class with @Natives must be public and final");
    }
    return true;
  }

  boolean checkMethod(ExecutableElement m) {
    if (!m.getModifiers().contains(Modifier.STATIC)) {
      return error(m, "a native must be static");
    }
    if (m.isVarArgs() || !m.getTypeParameters().isEmpty()) {
      return error(m, "a native must not be variadic or generic");
    }
    if (!m.getThrownTypes().isEmpty()) {
      return error(m, "a native must not throw Java exceptions: return a Go error");
    }
    boolean ok = checkType(m, m.getReturnType());
    for (int i = 0; i < m.getParameters().size(); i++) {
      VariableElement p = m.getParameters().get(i);
      if (NativeMethod.isG(p.asType())) {
        ok &= i == 0 || error(p, "the goroutine must be the first parameter");
      } else {
        ok &= checkType(p, p.asType());
      }
    }
    return ok;
  }

  private boolean checkType(Element at, TypeMirror t) {
    switch (t.getKind()) {
      case LONG, DOUBLE, BOOLEAN, VOID, ARRAY:
        return true;
      case BYTE, SHORT, CHAR, INT:
        return error(at, "integers are long in natives, not " + t);
      case FLOAT:
        return error(at, "floats are double in natives");
      case DECLARED:
        String name = t.toString();
        boolean bad = name.startsWith("java.") && !name.equals("java.lang.Object");
        return !bad || error(at, name + " is no form of a Go value");
      default:
        return error(at, t + " is no form of a Go value");
    }
  }

  boolean checkStruct(TypeElement c) {
    TypeMirror struct = env.getElementUtils().getTypeElement(STRUCT).asType();
    if (!env.getTypeUtils().isSubtype(c.asType(), struct)) {
      return error(c, "a class with @GoStruct must extend Struct");
    }
    if (!c.getModifiers().contains(Modifier.PUBLIC)) {
      return error(c, "a class with @GoStruct must be public");
    }
    for (ExecutableElement k : ElementFilter.constructorsIn(c.getEnclosedElements())) {
      if (k.getParameters().isEmpty() && k.getModifiers().contains(Modifier.PUBLIC)) {
        return true;
      }
    }
    return error(c, "a class with @GoStruct needs a public constructor without parameters");
  }
}
