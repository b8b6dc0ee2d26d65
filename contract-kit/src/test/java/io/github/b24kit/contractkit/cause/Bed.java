package io.github.b24kit.contractkit.cause;

/** What a page says; each part stands on fixed lines of its own. */
record Bed(
        String title,
        String intro,
        String params,
        String call,
        String fields,
        String answer,
        String errors,
        String failure) {
    static final Bed USUAL = new Bed(
            "garden.bed.plant",
            "",
            row("id*", "integer", "Which bed") + row("seed", "string", "What to plant"),
            "\"id\": 1, \"seed\": \"pea\"",
            row("result", "object", "The bed") + row("size", "integer", "How long"),
            "\"size\": 3",
            "|| `STONE` | There is a stone ||\n",
            "STONE");

    Bed params(String rows) {
        return new Bed(title, intro, rows, call, fields, answer, errors, failure);
    }

    Bed call(String body) {
        return new Bed(title, intro, params, body, fields, answer, errors, failure);
    }

    Bed fields(String rows) {
        return new Bed(title, intro, params, call, rows, answer, errors, failure);
    }

    Bed answer(String members) {
        return new Bed(title, intro, params, call, fields, members, errors, failure);
    }

    Bed errors(String rows, String shown) {
        return new Bed(title, intro, params, call, fields, answer, rows, shown);
    }

    Bed title(String method) {
        return new Bed(method, intro, params, call, fields, answer, errors, failure);
    }

    Bed intro(String text) {
        return new Bed(title, text, params, call, fields, answer, errors, failure);
    }

    String page() {
        return """
                # Plant a bed %1$s

                > Scope: [`garden`](types.md)

                %8$s

                ## Method Parameters

                %2$s
                ## Code Examples

                ```bash
                curl -X POST -H "Content-Type: application/json" -d '{%3$s}' https://**put_your_bitrix24_address**/rest/**put_your_user_id_here**/**put_your_webhook_here**/%1$s
                ```

                ## Response Handling

                ```json
                {"result": {%5$s}}
                ```

                ### Returned Data

                %4$s
                ## Error Handling

                ```json
                {"error": "%7$s", "error_description": "No"}
                ```

                ### Possible Error Codes

                %6$s
                """.formatted(
                        title,
                        table("**Name**\n`type` | **Description**", params),
                        call,
                        table("**Name**\n`type` | **Description**", fields),
                        answer,
                        table("**Code** | **Description**", errors),
                        failure,
                        intro);
    }

    private static String table(String header, String rows) {
        return rows.isEmpty() ? "" : "#|\n|| " + header + " ||\n" + rows + "|#\n";
    }

    /** A row of a table of parameters or fields. */
    static String row(String name, String type, String words) {
        return "|| **%s**\n[`%s`](../types.md) | %s ||\n".formatted(name, type, words);
    }
}
