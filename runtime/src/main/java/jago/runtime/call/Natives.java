package jago.runtime.call;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class whose public static methods are the bodies of a Go package's body-less functions.
 *
 * <p>A native for {@code func Index(s, sep string) int} is {@code static long Index(GoString s,
 * GoString sep)}; one for a method {@code func (b *Builder) Len() int} is {@code static long
 * Builder_Len(Builder b)}. A first parameter of type G receives the goroutine. Integers are long,
 * floats double, bool boolean. The first result is the Java value; further ones are left with
 * {@code g.setResult(i, value)}. A name that Java reserves gets an underscore at its end.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface Natives {
  /** The import path of the Go package. */
  String value();
}
