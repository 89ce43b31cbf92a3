use super::form_tagging;
use crate::object::tags::from_header;

fn document(tags: &[(&str, &str)]) -> String {
    let tag =
        |(key, value): &(&str, &str)| format!("<Tag><Key>{key}</Key><Value>{value}</Value></Tag>");
    let tags: String = tags.iter().map(tag).collect();
    format!("<Tagging><TagSet>{tags}</TagSet></Tagging>")
}

#[test]
fn the_header_holds_what_the_document_says() {
    let sent = document(&[("a b", "1+1=2"), ("\u{fc}", "x @ y"), ("empty", "")]);
    let tags = from_header(Some(&form_tagging(&sent).unwrap())).unwrap();
    let expected = [("a b", "1+1=2"), ("empty", ""), ("\u{fc}", "x @ y")];
    assert!(tags.iter().map(|(key, value)| (&**key, &**value)).eq(expected));
}

#[test]
fn what_is_no_set_of_tags_is_refused() {
    let code = |text: &str| form_tagging(text).unwrap_err().code().to_owned();
    assert_eq!(code("a=1"), "MalformedXML");
    assert_eq!(code(&document(&[("aws:x", "1")])), "InvalidTag");
    assert_eq!(code(&document(&[("a", "1"), ("a", "2")])), "InvalidTag");
}
