/** What the mutexes, wait groups and condition variables of package sync wait in. */
package jago.runtime.sync;
