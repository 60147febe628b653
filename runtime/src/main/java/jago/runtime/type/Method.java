package jago.runtime.type;

import jago.runtime.call.Func;

/**
 * A method of a type that is no interface, as a call through an interface finds it.
 *
 * @param pkgPath the import path of the package for a name that is not exported, else ""
 * @param type the function type, without receiver
 * @param func takes the receiver, in the form in which an interface holds it, in slot 0
 */
public record Method(String name, String pkgPath, RType type, Func func) {}
