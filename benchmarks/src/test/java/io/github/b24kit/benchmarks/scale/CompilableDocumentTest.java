package io.github.b24kit.benchmarks.scale;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompilableDocumentTest {
    @Test
    void theFirstAlternativeStandsWhereOneIsAList() throws Exception {
        assertThat(in("{'x': {'anyOf': [{'type': 'object'}, {'type': 'array'}], 'title': 't'}}"))
                .isEqualTo("{'x':{'title':'t','type':'object'}}");
    }

    @Test
    void aReferenceIsFollowedAndStandsAlone() throws Exception {
        assertThat(in("{'d': {'type': 'array'}, 'x': {'title': 't', 'oneOf': [{'$ref': '#/d'}, {'type': 'string'}]}}"))
                .isEqualTo("{'d':{'type':'array'},'x':{'$ref':'#/d'}}");
    }

    @Test
    void otherAlternativesStayAndLoseTheirDefault() throws Exception {
        assertThat(in("{'x': {'anyOf': [{'type': 'string'}, {'type': 'integer'}], 'default': 'a'}}"))
                .isEqualTo("{'x':{'anyOf':[{'type':'string'},{'type':'integer'}]}}");
    }

    @Test
    void ofPropertiesThatMeetInJavaTheFirstStays() throws Exception {
        assertThat(in("{'properties': {'chat_id': {}, 'chatId': {}, 'chatid': {}}}"))
                .isEqualTo("{'properties':{'chat_id':{},'chatid':{}}}");
    }

    private static String in(String json) throws Exception {
        return CompilableDocument.in(json.replace('\'', '"')).replace('"', '\'');
    }
}
