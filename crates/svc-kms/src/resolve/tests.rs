use super::{Forms, Home, Reference};

const ID: &str = "1234abcd-12ab-34cd-56ef-1234567890ab";
const HOME: Home<'static> = Home { account: "111122223333", region: "us-east-1" };

fn key(account: &str) -> Reference {
    Reference::Key { account: account.into(), key_id: ID.into() }
}

fn alias(account: &str) -> Reference {
    Reference::Alias { account: account.into(), name: "alias/sales".into() }
}

/// Source: <https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id>
#[test]
fn a_key_is_named_in_four_forms() {
    let arn = |account: &str, resource: &str| format!("arn:aws:kms:us-east-1:{account}:{resource}");
    let key_resource = format!("key/{ID}");
    for (text, expected) in [
        (ID.to_owned(), key(HOME.account)),
        (arn("111122223333", &key_resource), key(HOME.account)),
        (arn("444455556666", &key_resource), key("444455556666")),
        ("alias/sales".to_owned(), alias(HOME.account)),
        (arn("444455556666", "alias/sales"), alias("444455556666")),
    ] {
        let found = Reference::parse(HOME, &text, Forms::All).unwrap();
        assert_eq!(found, expected, "{text}");
        if text.starts_with("arn:") {
            assert_eq!(found.arn(HOME.region), text);
        }
        let for_management = Reference::parse(HOME, &text, Forms::KeyOnly);
        assert_eq!(for_management.is_ok(), matches!(expected, Reference::Key { .. }), "{text}");
    }
}

#[test]
fn what_is_no_key_is_refused_with_what_is_wrong_about_it() {
    let key_of = |region: &str| format!("arn:aws:kms:{region}:111122223333:key/{ID}");
    let elsewhere = key_of("eu-west-1");
    let other_partition = key_of("us-east-1").replace("arn:aws:", "arn:aws-cn:");
    let other_service = key_of("us-east-1").replace(":kms:", ":s3:");
    let grant = "arn:aws:kms:us-east-1:111122223333:grant/x";
    for (text, forms, message) in [
        ("no-id", Forms::All, "Invalid keyId 'no-id'".to_owned()),
        ("", Forms::All, "Invalid keyId ''".to_owned()),
        ("alias/sales", Forms::KeyOnly, "Invalid keyId 'alias/sales'".to_owned()),
        (&elsewhere, Forms::All, "Invalid arn eu-west-1".to_owned()),
        (&other_partition, Forms::All, format!("Invalid arn {other_partition}")),
        (&other_service, Forms::All, format!("Invalid arn {other_service}")),
        (grant, Forms::All, format!("Invalid arn {grant}")),
        ("arn:aws:kms:us-east-1:111122223333:key/x", Forms::All, "Invalid keyId 'x'".to_owned()),
    ] {
        let refused = Reference::parse(HOME, text, forms).unwrap_err();
        assert_eq!(
            (refused.code(), refused.message()),
            ("NotFoundException", Some(message.as_str()))
        );
    }
}
