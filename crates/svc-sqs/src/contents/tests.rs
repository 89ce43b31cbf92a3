use std::collections::BTreeMap;

use api_sqs::MessageAttributeValue;

use super::Contents;

fn text(kind: &str, value: &str) -> MessageAttributeValue {
    MessageAttributeValue {
        data_type: kind.to_owned(),
        string_value: Some(value.into()),
        ..MessageAttributeValue::default()
    }
}

fn bytes(kind: &str, value: &[u8]) -> MessageAttributeValue {
    MessageAttributeValue {
        data_type: kind.to_owned(),
        binary_value: Some(value.into()),
        ..MessageAttributeValue::default()
    }
}

fn read(body: &str, attributes: &[(&str, MessageAttributeValue)]) -> Result<Contents, String> {
    let attributes: BTreeMap<String, MessageAttributeValue> =
        attributes.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
    let read = Contents::read(&body.into(), Some(&attributes), None);
    read.map_err(|error| error.code().to_owned())
}

#[test]
fn digests_are_those_of_aws() {
    // As the AWS SDKs and AWS itself compute them.
    let contents = read("msg", &[("Foo", text("String", "Bar"))]).unwrap();
    assert_eq!(contents.body_md5(), "6e2baaf3b97dbeef01c0043275f9a0e7");
    assert_eq!(contents.attributes_md5().unwrap(), "ae7155c6026991b6d54b11589678bf9c");
    let trace = b"traceparent\x1e00-774062d6c37081a5a0b9b5b88e30627c-2d2482211f6489da-01";
    let contents = read("test", &[("attr1", bytes("Binary", trace))]).unwrap();
    assert_eq!(contents.attributes_md5().unwrap(), "8cbe4db156db8a94db8b801b7addb984");
    assert_eq!(read("test", &[]).unwrap().attributes_md5(), None);
}

#[test]
fn the_size_is_of_body_names_kinds_and_values() {
    let contents = read("12345", &[("ab", text("String", "xyz"))]).unwrap();
    assert_eq!(contents.size_bytes(), 5 + 2 + 6 + 3);
    let contents = read("é", &[("ab", bytes("Binary", b"xyz"))]).unwrap();
    assert_eq!(contents.size_bytes(), 2 + 2 + 6 + 3);
}

#[test]
fn characters_are_those_of_xml() {
    for good in ["\t\n\r ", "é\u{d7ff}\u{e000}\u{fffd}\u{10000}\u{10ffff}"] {
        assert!(read(good, &[]).is_ok());
    }
    for bad in ["\u{0}", "a\u{b}", "\u{1f}", "\u{fffe}", "\u{ffff}"] {
        assert_eq!(read(bad, &[]).err().unwrap(), "InvalidMessageContents", "{bad:?}");
    }
    assert_eq!(read("", &[]).err().unwrap(), "MissingRequiredParameterException");
}

#[test]
fn attributes_have_names_and_kinds() {
    let refused = |name: &str, value: MessageAttributeValue| {
        read("x", &[(name, value)]).err().unwrap_or_default()
    };
    let long = "a".repeat(257);
    for name in ["", "a b", ".a", "a.", "a..b", "AWS.x", "amazon.x", long.as_str()] {
        let code = refused(name, text("String", "x"));
        assert_eq!(code, "InvalidParameterValueException", "{name}");
    }
    for value in [
        text("", "x"),
        text("Text", "x"),
        text("String", ""),
        text("Number", "x"),
        text("Binary", "x"),
        bytes("String", b"x"),
        bytes("Binary", b""),
    ] {
        assert_eq!(refused("a", value), "InvalidParameterValueException");
    }
    for good in
        [text("Number.int", "-1.5e3"), text("String.custom", "x"), bytes("Binary.gif", b"x")]
    {
        assert!(read("x", &[("a.b-c_1", good)]).is_ok());
    }
    let many: Vec<(String, MessageAttributeValue)> =
        (0..11).map(|number| (format!("a{number}"), text("String", "x"))).collect();
    let many: Vec<(&str, MessageAttributeValue)> =
        many.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
    assert_eq!(read("x", &many).err().unwrap(), "InvalidParameterValueException");
}
