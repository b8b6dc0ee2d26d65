package io.github.b24kit.sample;

/** Runs the five documented calls. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.out.println("Bitrix24 generated sample");
    }
}
