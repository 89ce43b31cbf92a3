use super::code_of;

#[test]
fn of_an_answer_the_code_alone_is_shown() {
    let body = b"<?xml version=\"1.0\"?><Error><Code>InvalidRequest</Code><Message>secret</Message></Error>";
    assert_eq!(code_of(body), "InvalidRequest");
    assert_eq!(code_of(b"<Code>a\n<b>" as &[u8]), "");
    assert_eq!(code_of(b"nothing"), "");
}
