//! Constraint violations in AWS's words.

use crate::support::{decode_form, decode_json};

/// The message of the ValidationException `json` gets as input of `O`.
fn check<O: wire::Operation<Input: core::fmt::Debug>>(json: &str, expected: &str) {
    let error = decode_json::<O>(json).unwrap_err();
    assert_eq!((error.code(), error.status().as_u16()), ("ValidationException", 400));
    assert_eq!(error.message().unwrap(), expected);
}

#[test]
fn a_missing_required_member_is_null() {
    check::<api_kms::DescribeKey>(
        "{}",
        "1 validation error detected: Value null at 'keyId' failed to satisfy constraint: \
         Member must not be null",
    );
    check::<api_kms::DescribeKey>(
        r#"{"KeyId":null}"#,
        "1 validation error detected: Value null at 'keyId' failed to satisfy constraint: \
         Member must not be null",
    );
}

#[test]
fn lengths_count_characters() {
    check::<api_kms::DescribeKey>(
        r#"{"KeyId":""}"#,
        "1 validation error detected: Value '' at 'keyId' failed to satisfy constraint: \
         Member must have length greater than or equal to 1",
    );
    let longest = "é".repeat(2048);
    assert!(decode_json::<api_kms::DescribeKey>(&format!(r#"{{"KeyId":"{longest}"}}"#)).is_ok());
    let error = decode_json::<api_kms::DescribeKey>(&format!(r#"{{"KeyId":"{longest}é"}}"#));
    let message = error.unwrap_err().message().unwrap().to_owned();
    assert!(message.ends_with("Member must have length less than or equal to 2048"), "{message}");
}

#[test]
fn numbers_patterns_and_enumerations() {
    check::<api_kms::ScheduleKeyDeletion>(
        r#"{"KeyId":"k","PendingWindowInDays":6}"#,
        "1 validation error detected: Value '6' at 'pendingWindowInDays' failed to satisfy \
         constraint: Member must have value greater than or equal to 7",
    );
    check::<api_kms::CreateAlias>(
        r#"{"AliasName":"alias/a b","TargetKeyId":"k"}"#,
        "1 validation error detected: Value 'alias/a b' at 'aliasName' failed to satisfy \
         constraint: Member must satisfy regular expression pattern: ^[a-zA-Z0-9:/_-]+$",
    );
    check::<api_kms::GenerateDataKey>(
        r#"{"KeyId":"k","KeySpec":"AES_512"}"#,
        "1 validation error detected: Value 'AES_512' at 'keySpec' failed to satisfy constraint: \
         Member must satisfy enum value set: [AES_256, AES_128]",
    );
}

#[test]
fn several_violations_are_joined() {
    check::<api_kms::Encrypt>(
        r#"{"KeyId":""}"#,
        "2 validation errors detected: Value '' at 'keyId' failed to satisfy constraint: \
         Member must have length greater than or equal to 1; Value null at 'plaintext' failed to \
         satisfy constraint: Member must not be null",
    );
}

#[test]
fn secrets_and_bytes_are_not_repeated() {
    check::<api_kms::Encrypt>(
        r#"{"KeyId":"k","Plaintext":""}"#,
        "1 validation error detected: Value at 'plaintext' failed to satisfy constraint: \
         Member must have length greater than or equal to 1",
    );
    check::<api_kms::Decrypt>(
        r#"{"CiphertextBlob":""}"#,
        "1 validation error detected: Value 'java.nio.HeapByteBuffer[pos=0 lim=0 cap=0]' at \
         'ciphertextBlob' failed to satisfy constraint: \
         Member must have length greater than or equal to 1",
    );
}

#[test]
fn members_of_lists_and_maps() {
    check::<api_kms::Decrypt>(
        r#"{"CiphertextBlob":"YQ==","GrantTokens":["t",""]}"#,
        "1 validation error detected: Value '[t, ]' at 'grantTokens' failed to satisfy \
         constraint: Member must satisfy constraint: [Member must have length less than or equal \
         to 8192, Member must have length greater than or equal to 1]",
    );
    check::<api_kms::TagResource>(
        r#"{"KeyId":"k","Tags":[{"TagKey":"a","TagValue":"b"},{"TagKey":"","TagValue":"b"}]}"#,
        "1 validation error detected: Value '' at 'tags.2.member.tagKey' failed to satisfy \
         constraint: Member must have length greater than or equal to 1",
    );
    check::<api_kms::TagResource>(
        r#"{"KeyId":"k","Tags":[{"TagKey":"a"}]}"#,
        "1 validation error detected: Value null at 'tags.1.member.tagValue' failed to satisfy \
         constraint: Member must not be null",
    );
}

#[test]
fn the_query_services_have_their_own_code() {
    let form = "Tags.member.1.Key=a%2A&Tags.member.1.Value=v&UserName=a";
    let error = decode_form::<api_iam::CreateUser>(form).unwrap_err();
    assert_eq!(error.code(), "ValidationError");
    assert_eq!(
        error.message(),
        Some(
            "1 validation error detected: Value at 'tags.1.member.key' failed to satisfy \
             constraint: Member must satisfy regular expression pattern: \
             [\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+"
        )
    );
}

/// IAM has words of its own for names and paths, and says them about the first alone.
#[test]
fn shapes_have_words_of_their_own() {
    fn check<O: wire::Operation<Input: core::fmt::Debug>>(form: &str, expected: &str) {
        let error = decode_form::<O>(form).unwrap_err();
        assert_eq!((error.code(), error.message()), ("ValidationError", Some(expected)), "{form}");
    }
    let only = "It must contain only alphanumeric characters and/or the following: +=,.@_-";
    let name = |member: &str| format!("The specified value for {member} is invalid. {only}");
    for form in
        ["UserName=a%20b", "UserName=a%2Fb", "UserName=%C3%AF", "UserName=", "UserName=a%2A&Path=x"]
    {
        check::<api_iam::GetUser>(form, &name("userName"));
    }
    check::<api_iam::UpdateUser>("UserName=a&NewUserName=a%20b", &name("newUserName"));
    check::<api_iam::GetRole>("RoleName=a%3Ab", &name("roleName"));
    check::<api_iam::GetGroup>("GroupName=a%3Ab", &name("groupName"));
    check::<api_iam::GetInstanceProfile>("InstanceProfileName=a%3Ab", &name("instanceProfileName"));
    check::<api_iam::GetUserPolicy>("UserName=a&PolicyName=a%3Ab", &name("policyName"));
    let ends = "It must begin and end with / and contain only alphanumeric characters and/or / characters.";
    let path = |member: &str| format!("The specified value for {member} is invalid. {ends}");
    check::<api_iam::CreateUser>("UserName=a&Path=a", &path("path"));
    check::<api_iam::UpdateGroup>("GroupName=a&NewPath=%2Fa", &path("newPath"));
    check::<api_iam::CreatePolicy>("PolicyName=a&PolicyDocument=x&Path=%2Fa", &path("path"));
    let prefix = "The specified value for pathPrefix is invalid. It must begin with the / character and contain only alphanumeric characters and/or / characters.";
    check::<api_iam::ListUsers>("PathPrefix=a", prefix);
    check::<api_iam::ListPolicies>("PathPrefix=a", prefix);
    check::<api_iam::ListEntitiesForPolicy>(
        "PolicyArn=arn:aws:iam::aws:policy/A&PathPrefix=a",
        prefix,
    );
}

/// IAM repeats numbers and enumerations, and no texts.
#[test]
fn texts_can_be_left_unrepeated() {
    fn check<O: wire::Operation<Input: core::fmt::Debug>>(form: &str, expected: &str) {
        let error = decode_form::<O>(form).unwrap_err();
        let message = format!("1 validation error detected: {expected}");
        assert_eq!((error.code(), error.message()), ("ValidationError", Some(&*message)));
    }
    check::<api_iam::CreateUser>(
        &format!("UserName={}", "a".repeat(65)),
        "Value at 'userName' failed to satisfy constraint: Member must have length less than or equal to 64",
    );
    check::<api_iam::CreateUser>(
        "",
        "Value at 'userName' failed to satisfy constraint: Member must not be null",
    );
    check::<api_iam::UpdateAccessKey>(
        "AccessKeyId=AKIAIOSFODNN7EXAMPLE&Status=On",
        "Value 'On' at 'status' failed to satisfy constraint: Member must satisfy enum value set: [Active, Inactive, Expired]",
    );
    check::<api_iam::ListUsers>(
        "MaxItems=0",
        "Value '0' at 'maxItems' failed to satisfy constraint: Member must have value greater than or equal to 1",
    );
}

#[test]
fn patterns_match_the_whole_text_with_ascii_classes() {
    for (form, is_good) in [
        ("UserName=alice", true),
        ("UserName=al%0Aice", false),
        ("UserName=alice%0A", false),
        ("UserName=al%C3%AFce", false),
        ("UserName=alice&Path=/a/", true),
        ("UserName=alice&Path=a", false),
    ] {
        assert_eq!(decode_form::<api_iam::CreateUser>(form).is_ok(), is_good, "{form}");
    }
    for (alias, is_good) in [("abc", true), ("a-b-c", true), ("a--b", false), ("-ab", false)] {
        let form = format!("AccountAlias={alias}");
        assert_eq!(decode_form::<api_iam::CreateAccountAlias>(&form).is_ok(), is_good, "{alias}");
    }
}

#[test]
fn inputs_made_in_process_are_checked_too() {
    let input = api_kms::DescribeKeyRequest::default();
    let error = wire::validate(&input, &api_kms::SERVICE).unwrap_err();
    assert_eq!(error.code(), "ValidationException");
    let input = api_kms::DescribeKeyRequest { key_id: "k".to_owned(), ..input };
    assert!(wire::validate(&input, &api_kms::SERVICE).is_ok());
}

#[test]
fn one_answer_lists_a_bounded_number_of_violations() {
    let tag = r#"{"TagKey":"","TagValue":"b"}"#;
    let tags = vec![tag; 500].join(",");
    let error = decode_json::<api_kms::TagResource>(&format!(r#"{{"KeyId":"k","Tags":[{tags}]}}"#));
    let message = error.unwrap_err().message().unwrap().to_owned();
    assert!(message.starts_with("50 validation errors detected: "), "{message}");
}
