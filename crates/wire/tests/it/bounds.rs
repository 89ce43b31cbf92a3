//! Hostile input: every bound holds, and nothing panics.

use proptest::prelude::*;
use wire::{Body, Protocol, Query, RequestParts, limits};

use crate::support::{Bare, decode_form, decode_json, decode_xml, services};

#[test]
fn json_depth_is_bounded_in_members_nobody_knows() {
    let nested = |depth: usize| {
        format!(r#"{{"KeyId":"k","Other":{}1{}}}"#, "[".repeat(depth), "]".repeat(depth))
    };
    assert!(decode_json::<api_kms::DescribeKey>(&nested(limits::JSON_DEPTH_MAX - 1)).is_ok());
    for depth in [limits::JSON_DEPTH_MAX, 100_000] {
        let error = decode_json::<api_kms::DescribeKey>(&nested(depth)).unwrap_err();
        assert_eq!(error.code(), "SerializationException");
    }
}

#[test]
fn json_of_the_wrong_type_is_a_serialization_exception() {
    for (json, message) in [
        (r#"{"KeyId":1}"#, "NUMBER_VALUE can not be converted to a String"),
        (r#"{"KeyId":["k"]}"#, "START_ARRAY can not be converted to a String"),
        (r#"{"KeyId":{}}"#, "START_OBJECT can not be converted to a String"),
        (r#"{"KeyId":true}"#, "TRUE_VALUE can not be converted to a String"),
        (r#"{"GrantTokens":"t","KeyId":"k"}"#, "STRING_VALUE can not be converted to a List"),
        (r#"{"GrantTokens":[null],"KeyId":"k"}"#, "a list holds null"),
        (r#"["KeyId"]"#, "Unexpected list, expected a structure"),
        (r#"{"KeyId":"k"} x"#, "the body is not valid JSON"),
        (r#"{"KeyId":"k""#, "the body is not valid JSON"),
        ("1", "the body is not valid JSON"),
    ] {
        let error = decode_json::<api_kms::DescribeKey>(json).unwrap_err();
        assert_eq!((error.code(), error.message()), ("SerializationException", Some(message)));
    }
    let error = decode_json::<api_kms::ListKeys>(r#"{"Limit":3000000000}"#).unwrap_err();
    assert_eq!(error.message(), Some("NUMBER_VALUE can not be converted to a Integer"));
    let error = decode_json::<api_kms::Decrypt>(r#"{"CiphertextBlob":"?"}"#).unwrap_err();
    assert_eq!(error.message(), Some("a blob is not valid base64"));
}

#[test]
fn json_members_nobody_knows_and_an_empty_body_are_fine() {
    let input = decode_json::<api_kms::DescribeKey>(r#"{"KeyId":"k","New":{"a":[1,"b",null]}}"#);
    assert_eq!(input.unwrap().key_id, "k");
    assert!(decode_json::<api_kms::ListKeys>("").is_ok());
}

#[test]
fn xml_that_is_not_what_the_operation_takes_is_malformed() {
    let deep = "<a>".repeat(100_000);
    let wide = format!("<Tagging><TagSet>{}</TagSet></Tagging>", "<Tag/>".repeat(200_000));
    let attributes: String = (0..20).map(|index| format!(" a{index}=\"\"")).collect();
    let bomb = "<!DOCTYPE l [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>\
                <Tagging><TagSet><Tag><Key>&b;</Key><Value/></Tag></TagSet></Tagging>";
    for xml in [
        "<Tagging>",
        "<Tagging></Other>",
        "<Other><TagSet/></Other>",
        "<Tagging><Other/></Tagging>",
        "<Tagging/><Tagging/>",
        "text",
        "<Tagging><TagSet><Tag><Key>&unknown;</Key><Value/></Tag></TagSet></Tagging>",
        "<Tagging><TagSet><Tag><Key><b/></Key><Value/></Tag></TagSet></Tagging>",
        "<Tagging><TagSet><Tag><Key>k</Key></Tag></TagSet></Tagging>",
        "<Tagging/>",
        "<!DOCTYPE t SYSTEM \"file:///etc/passwd\"><Tagging><TagSet/></Tagging>",
        &format!("<Tagging{attributes}><TagSet/></Tagging>"),
        bomb,
        &deep,
        &wide,
    ] {
        let error = decode_xml::<api_s3::PutBucketTagging>(xml).unwrap_err();
        let shown: String = xml.chars().take(80).collect();
        assert_eq!((error.code(), error.status().as_u16()), ("MalformedXML", 400), "{shown}");
    }
    let error = decode_xml::<api_s3::PutBucketTagging>("").unwrap_err();
    assert_eq!(error.code(), "MissingRequestBodyError");
    let error = decode_xml::<api_s3::PutBucketVersioning>(
        "<VersioningConfiguration><Status>On</Status></VersioningConfiguration>",
    );
    assert_eq!(error.unwrap_err().code(), "MalformedXML");
}

#[test]
fn xml_text_is_kept_to_the_byte() {
    let xml = "<?xml version=\"1.0\"?>\n<!-- c --><x:Tagging xmlns:x=\"u\">\n <TagSet>\n  <Tag><Key> a\
               &amp;&#x20AC;&lt;<![CDATA[<&]]> </Key><Value>\t</Value></Tag></TagSet></x:Tagging>";
    let input = decode_xml::<api_s3::PutBucketTagging>(xml).unwrap();
    let tag = &input.tagging.tag_set[0];
    assert_eq!((tag.key.as_str(), tag.value.as_str()), (" a&\u{20ac}<<& ", "\t"));
}

#[test]
fn forms_are_bounded_and_typed() {
    let many: String = (0..=limits::PARAMETERS_MAX).map(|index| format!("a{index}=&")).collect();
    for form in [
        "MaxItems=many",
        "MaxItems=",
        "Tags.member.x.Key=a",
        "Tags.member.99999999999.Key=a",
        "UserName=%FF",
        &many,
    ] {
        let list = decode_form::<api_iam::ListUsers>(form).err();
        let create = decode_form::<api_iam::CreateUser>(form).err();
        let error = list.or(create).unwrap();
        let shown: String = form.chars().take(80).collect();
        assert_eq!((error.code(), error.status().as_u16()), ("MalformedInput", 400), "{shown}");
    }
}

#[test]
fn a_shape_that_holds_itself_is_bounded_in_every_protocol() {
    let meta = api_organizations::SERVICE.operation("DescribeHandshake").unwrap();
    let json = |depth: usize| {
        let (start, end) = ("{\"Resources\":[".repeat(depth), "]}".repeat(depth));
        Body::from(format!("{{\"Handshake\":{{\"Resources\":[{start}{end}]}}}}"))
    };
    let decode = |protocol: Protocol, body| {
        let mut output = (meta.new_output)();
        protocol.decode_into(meta, &Bare::new().parts(), body, &mut *output)
    };
    assert!(decode(Protocol::AwsJson11, json(limits::JSON_DEPTH_MAX / 2 - 2)).is_ok());
    let error = decode(Protocol::AwsJson11, json(limits::JSON_DEPTH_MAX)).unwrap_err();
    assert_eq!(error.code(), "SerializationException");

    let form = |depth| format!("Handshake{}.Value=a", ".Resources.member.1".repeat(depth)).into();
    assert!(decode(Protocol::AwsQuery, form(limits::FORM_DEPTH_MAX - 3)).is_ok());
    for depth in [limits::FORM_DEPTH_MAX, 20_000] {
        assert_eq!(decode(Protocol::AwsQuery, form(depth)).unwrap_err().code(), "MalformedInput");
    }
}

#[test]
fn form_lists_keep_the_order_of_their_numbers() {
    let form = "UserName=a&Tags.member.10.Key=c&Tags.member.10.Value=&Tags.member.2.Key=b\
                &Tags.member.2.Value=+x&Tags.member.1.Key=a&Tags.member.1.Value=1";
    let input = decode_form::<api_iam::CreateUser>(form).unwrap();
    let tags = input.tags.unwrap();
    let tags: Vec<(&str, &str)> =
        tags.iter().map(|tag| (tag.key.as_str(), tag.value.as_str())).collect();
    assert_eq!(tags, [("a", "1"), ("b", " x"), ("c", "")]);
}

#[test]
fn a_request_body_that_is_too_large_is_refused_before_it_is_read() {
    let meta = api_kms::SERVICE.operation("Encrypt").unwrap();
    let limit = wire::body_bytes_max(Protocol::AwsJson11, meta);
    let body = |size| Body::from(vec![b' '; size]);
    let buffered = |size| {
        futures_util::FutureExt::now_or_never(wire::buffer(Protocol::AwsJson11, meta, body(size)))
    };
    assert_eq!(buffered(limit).unwrap().unwrap().size_hint(), Some(limit as u64));
    assert_eq!(buffered(limit + 1).unwrap().unwrap_err().code(), "EntityTooLarge");
}

#[test]
fn requests_of_sqs_alone_may_have_four_mebibytes() {
    let limit = |service: &wire::ServiceMeta, operation, protocol| {
        wire::body_bytes_max(protocol, service.operation(operation).unwrap())
    };
    for protocol in [Protocol::AwsJson10, Protocol::AwsQuery] {
        assert_eq!(limit(&api_sqs::SERVICE, "SendMessageBatch", protocol), 4 << 20);
    }
    assert_eq!(limit(&api_kms::SERVICE, "Encrypt", Protocol::AwsJson11), 1 << 20);
    assert_eq!(limit(&api_sns::SERVICE, "PublishBatch", Protocol::AwsQuery), 1 << 20);
}

#[test]
fn user_metadata_and_header_values_are_bounded() {
    let check = |value: String| {
        let mut bare = Bare::new();
        bare.headers.insert("x-amz-meta-a", value.parse().unwrap());
        let parts = RequestParts { labels: &[("Bucket", "b"), ("Key", "k")], ..bare.parts() };
        let meta = api_s3::SERVICE.operation("PutObject").unwrap();
        let input: Result<api_s3::PutObjectRequest, _> =
            Protocol::RestXml.decode(meta, &parts, Body::empty());
        input.map(|input| input.metadata.unwrap())
    };
    let fits = limits::USER_METADATA_BYTES_MAX - "a".len();
    assert_eq!(check("v".repeat(fits)).unwrap()["a"].len(), fits);
    assert_eq!(check("v".repeat(fits + 1)).unwrap_err().code(), "MetadataTooLarge");
    let long = "v".repeat(limits::HEADER_VALUE_BYTES_MAX + 1);
    assert_eq!(check(long).unwrap_err().code(), "MetadataTooLarge");
}

proptest! {
    #[test]
    fn no_bytes_make_a_decoder_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        for service in services() {
            for meta in service.operations.iter().step_by(7) {
                let bare = Bare::new();
                for protocol in [Protocol::AwsJson11, Protocol::AwsQuery, Protocol::RestXml] {
                    let mut input = (meta.new_input)();
                    let body = Body::from(bytes.clone());
                    // Whatever the answer is, it is an answer.
                    let _ = protocol.decode_into(meta, &bare.parts(), body, &mut *input);
                }
            }
        }
    }

    #[test]
    fn no_markup_makes_the_xml_decoder_panic(xml in "(<[/!?]?[A-Za-z:]{0,8}[ ='\"/a]{0,4}>?|[a&;#x1]{0,6}){0,30}") {
        let _ = decode_xml::<api_s3::PutBucketAcl>(&xml);
        let _ = decode_xml::<api_s3::CompleteMultipartUpload>(&xml);
    }

    #[test]
    fn no_query_makes_the_parser_panic(text in "[a-zA-Z0-9%&=+.]{0,100}") {
        let _ = Query::parse_uri(&text);
        let _ = Query::parse_form(&text);
    }
}
