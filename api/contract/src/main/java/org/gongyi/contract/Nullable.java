package org.gongyi.contract;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A component that may be left out. Of our own, since the contract needs nothing but the JDK; NullAway knows it by
/// name. Kept at run time: forms and the documented API read from it what is required.
@Documented
@Target(ElementType.TYPE_USE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Nullable {}
