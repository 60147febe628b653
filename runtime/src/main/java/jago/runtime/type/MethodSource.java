package jago.runtime.type;

import java.util.List;

/**
 * Where run-time types find their methods: the program that was lowered. Called at most a few times
 * per type and name; answers are kept by the type.
 */
public interface MethodSource {
  /**
   * Returns the method of this name in the type's method set, promoted ones included, or null.
   *
   * @param pkgPath the import path of the package for a name that is not exported, else ""
   */
  Method find(RType type, String name, String pkgPath);

  /** Returns the method set, ordered by name. */
  List<Method> all(RType type);
}
