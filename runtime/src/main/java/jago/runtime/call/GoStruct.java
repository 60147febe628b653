package jago.runtime.call;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class, a subclass of {@code Struct} with a public constructor without parameters, as the
 * form of a struct type of a Go package. Its Java fields have the names of the Go fields; it may
 * have further ones that Go does not see. The package is that of the {@link Natives} class beside
 * it.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface GoStruct {
  /** The name of the Go type. */
  String value();
}
