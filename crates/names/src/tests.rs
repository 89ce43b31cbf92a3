use proptest::prelude::*;

use super::*;

fn check<T, E>(parse: impl Fn(&str) -> Result<T, E>, good: &[&str], bad: &[&str]) {
    for text in good {
        assert!(parse(text).is_ok(), "`{text}` should parse");
    }
    for text in bad {
        assert!(parse(text).is_err(), "`{text}` should not parse");
    }
}

#[test]
fn accounts() {
    check(
        AccountId::parse,
        &["000000000000", "123456789012"],
        &["", "12345678901", "1234567890123", "12345678901a", "１２３４"],
    );
    assert_eq!(AccountId::from_number(42).unwrap().as_str(), "000000000042");
    assert_eq!(AccountId::from_number(1_000_000_000_000), None);
    assert_eq!(AccountId::parse("029608264753").unwrap().number(), 29_608_264_753);
}

#[test]
fn regions() {
    check(
        Region::parse,
        &["us-east-1", "local", "r1"],
        &["", "-a", "a-", "US-EAST-1", "us_east", "us/east", &"a".repeat(33)],
    );
}

#[test]
fn arns() {
    let arn = Arn::parse("arn:aws:secretsmanager:us-east-1:123456789012:secret:a:b").unwrap();
    assert_eq!(
        (arn.partition(), arn.service(), arn.region(), arn.account(), arn.resource()),
        ("aws", "secretsmanager", "us-east-1", "123456789012", "secret:a:b")
    );
    check(
        Arn::parse,
        &["arn:aws:s3:::bucket/key with spaces/ü", "arn:aws:iam::aws:policy/AdministratorAccess"],
        &[
            "",
            "arn:aws:s3:::",
            "arn:aws:s3::bucket",
            "arn:*:s3:::b",
            "arn::s3:::b",
            "arn:aws::::b",
            "arn:aws:s3::12:b",
            "ARN:aws:s3:::b",
            &format!("arn:aws:s3:::{}", "a".repeat(2040)),
        ],
    );
}

#[test]
fn access_keys_hold_the_account_as_those_of_aws_do() {
    // Published decodings of real ids.
    check_account("ASIAQNZGKIQY56JQ7WML", Some("029608264753"));
    check_account("ASIAY34FZKBOKMUTVV7A", Some("609629065308"));
    // Issued before ids held an account.
    check_account("AKIAIOSFODNN7EXAMPLE", None);
    check(
        AccessKeyId::parse,
        &[],
        &[
            "",
            "AKIA",
            "AKIAIOSFODNN7EXAMPL",
            "AKIAIOSFODNN7EXAMPLEA",
            "AKIAIOSFODNN1EXAMPLE",
            "akiaIOSFODNN7EXAMPLE",
            "AIDAIOSFODNN7EXAMPLE",
            "AKIAIOSFODNN7EXAMPLÜ",
        ],
    );
}

fn check_account(id: &str, account: Option<&str>) {
    let found = AccessKeyId::parse(id).unwrap().account();
    assert_eq!(found.as_ref().map(AccountId::as_str), account);
}

#[test]
fn unique_ids() {
    let id = UniqueId::from_random(UniqueIdKind::Role, [0xff; 11]);
    assert_eq!(id.as_str(), "AROA77777777777777777");
    assert_eq!(id.kind(), UniqueIdKind::Role);
    check(
        UniqueId::parse,
        &["AIDAJQABLZS4A3QDU576Q"],
        &["", "AIDA", "AKIAIOSFODNN7EXAMPLEA", "AIDAJQABLZS4A3QDU5761", "AIDAJQABLZS4A3QDU576"],
    );
}

#[test]
fn request_ids() {
    assert_eq!(RequestId::uuid([0; 16]).as_str(), "00000000-0000-4000-8000-000000000000");
    assert_eq!(RequestId::uuid([0xff; 16]).as_str(), "ffffffff-ffff-4fff-bfff-ffffffffffff");
    assert_eq!(RequestId::s3([0, 1, 2, 3, 4, 5, 6, 0xab]).as_str(), "00010203040506AB");
    check(
        RequestId::parse,
        &[],
        &[
            "",
            "00010203040506ab",
            "00000000-0000-4000-8000-00000000000",
            "00000000-0000-4000-8000-000000000000-",
        ],
    );
}

#[test]
fn access_point_names() {
    check(
        AccessPointName::parse,
        &["abc", "a-b", "1-2", &"a".repeat(50)],
        &["", "ab", "Abc", "a.b", "a_b", "-ab", "ab-", &"a".repeat(51), "a-s3alias", "a--ol-s3"],
    );
}

#[test]
fn bucket_names() {
    check(
        BucketName::parse,
        &["abc", "a.b-c", "123", "1.2.3", "my-bucket.example.com", &"a".repeat(63)],
        &[
            "",
            "ab",
            "Abc",
            "a_b",
            "-ab",
            "ab-",
            ".ab",
            "ab.",
            "a..b",
            "192.168.5.4",
            "999.1.1.01",
            "xn--abc",
            "sthree-abc",
            "amzn-s3-demo-x",
            "abc-s3alias",
            "abc--ol-s3",
            "abc.mrap",
            "abc--x-s3",
            "abc/def",
            "a\0b",
            &"a".repeat(64),
        ],
    );
}

#[test]
fn kms_keys() {
    assert!(KmsKeyId::multi_region_from_random([7; 16]).is_multi_region());
    assert!(!KmsKeyId::from_random([7; 16]).is_multi_region());
    check(
        KmsKeyId::parse,
        &["1234abcd-12ab-34cd-56ef-1234567890ab", "mrk-1234abcd12ab34cd56ef1234567890ab"],
        &[
            "",
            "1234ABCD-12ab-34cd-56ef-1234567890ab",
            "mrk-1234abcd12ab34cd56ef1234567890a",
            "alias/a",
            "1234abcd12ab34cd56ef1234567890ab",
        ],
    );
}

#[test]
fn principals() {
    let account = AccountId::parse("123456789012").unwrap();
    let arn = |made: Result<PrincipalArn, InvalidName>| made.unwrap().to_string();
    assert_eq!(PrincipalArn::root(&account).as_str(), "arn:aws:iam::123456789012:root");
    assert_eq!(
        arn(PrincipalArn::user(&account, "/", "alice")),
        "arn:aws:iam::123456789012:user/alice"
    );
    assert_eq!(
        arn(PrincipalArn::role(&account, "/a/b/", "r")),
        "arn:aws:iam::123456789012:role/a/b/r"
    );
    assert_eq!(
        arn(PrincipalArn::assumed_role(&account, "r", "s@x")),
        "arn:aws:sts::123456789012:assumed-role/r/s@x"
    );
    assert_eq!(
        arn(PrincipalArn::federated_user(&account, "f")),
        "arn:aws:sts::123456789012:federated-user/f"
    );
    let role = PrincipalArn::role(&account, "/a/b/", "r").unwrap();
    assert_eq!((role.kind(), role.name(), role.account()), ("role", "r", "123456789012"));

    assert!(PrincipalArn::user(&account, "", "alice").is_err());
    assert!(PrincipalArn::user(&account, "/", "a/b").is_err());
    assert!(PrincipalArn::user(&account, "/", "").is_err());
    assert!(PrincipalArn::assumed_role(&account, "a/b", "s").is_err());
    check(
        PrincipalArn::parse,
        &["arn:aws:iam::123456789012:user/a/b"],
        &[
            "arn:aws:iam::123456789012:group/g",
            "arn:aws:iam::aws:user/a",
            "arn:aws:iam:us-east-1:123456789012:user/a",
            "arn:aws:iam::123456789012:root/x",
            "arn:aws:sts::123456789012:assumed-role/r",
            "arn:aws:s3:::user/a",
            "arn:aws:iam::123456789012:user/",
        ],
    );
}

proptest! {
    #[test]
    fn an_access_key_gives_its_account_back(number in 0_u64..1_000_000_000_000, random: [u8; 5]) {
        let account = AccountId::from_number(number).unwrap();
        for prefix in [AccessKeyPrefix::LongTerm, AccessKeyPrefix::Temporary] {
            let id = AccessKeyId::encode(prefix, &account, random);
            prop_assert_eq!(&AccessKeyId::parse(id.as_str()).unwrap(), &id);
            prop_assert_eq!(id.prefix(), prefix);
            prop_assert_eq!(id.account(), Some(account.clone()));
        }
    }

    #[test]
    fn random_names_parse(a: [u8; 16], b: [u8; 8], c: [u8; 11]) {
        prop_assert!(RequestId::parse(RequestId::uuid(a).as_str()).is_ok());
        prop_assert!(RequestId::parse(RequestId::s3(b).as_str()).is_ok());
        prop_assert!(KmsKeyId::parse(KmsKeyId::from_random(a).as_str()).is_ok());
        prop_assert!(KmsKeyId::parse(KmsKeyId::multi_region_from_random(a).as_str()).is_ok());
        prop_assert!(UniqueId::parse(UniqueId::from_random(UniqueIdKind::User, c).as_str()).is_ok());
        prop_assert!(AccountId::parse(AccountId::from_random(b).as_str()).is_ok());
    }

    #[test]
    fn no_text_panics(text in ".{0,80}") {
        let _ = (AccountId::parse(&text), Region::parse(&text), Arn::parse(&text), AccessKeyId::parse(&text));
        let _ = (UniqueId::parse(&text), RequestId::parse(&text), BucketName::parse(&text), KmsKeyId::parse(&text));
        let _ = (PrincipalArn::parse(&text), Arn::parse(&format!("arn:{text}")));
    }
}

#[test]
fn arns_are_written_and_taken_apart() {
    let user = ArnNamespace::global("iam", "111122223333").resource(&["user", "/a/", "alice"]);
    assert_eq!(user, "arn:aws:iam::111122223333:user/a/alice");
    assert_eq!(ArnNamespace::unowned("s3").resource(&["b", "/", "k:1"]), "arn:aws:s3:::b/k:1");
    let china = ArnNamespace::global("iam", "111122223333").in_partition("aws-cn");
    assert_eq!(china.resource(&["root"]), "arn:aws-cn:iam::111122223333:root");
    let (space, resource) = ArnNamespace::split("arn:aws:s3:::b/k:1").unwrap();
    assert_eq!((space, resource), (ArnNamespace::unowned("s3"), "b/k:1"));
    for short in ["", "arn:", "arn:aws:s3::b", "aws:s3:::b:c"] {
        assert_eq!(ArnNamespace::split(short), None, "{short}");
    }
    // A longer account or service that starts alike is another namespace.
    assert_eq!(ArnNamespace::unowned("s3").resource_of("arn:aws:s3x:::b"), None);
    assert_eq!(ArnNamespace::unowned("s3").resource_of("arn:aws:s3::1:b"), None);
    let root = PrincipalArn::root(&AccountId::parse("111122223333").unwrap());
    assert_eq!(PrincipalArn::parse(root.as_str()), Ok(root));
}

#[test]
fn a_stored_name_is_parsed_when_it_is_read() {
    let stored: AccountId = serde_json::from_str("\"111122223333\"").unwrap();
    assert_eq!(stored, AccountId::parse("111122223333").unwrap());
    assert_eq!(serde_json::to_string(&stored).unwrap(), "\"111122223333\"");
    let error = serde_json::from_str::<AccountId>("\"1111\"").unwrap_err();
    let expected = "not a valid account id: an account id has 12 digits at line 1 column 6";
    assert_eq!(error.to_string(), expected);
    let arn = "\"arn:aws:iam::111122223333:user/a/Alice\"";
    let stored: PrincipalArn = serde_json::from_str(arn).unwrap();
    assert_eq!(serde_json::to_string(&stored).unwrap(), arn);
    assert!(serde_json::from_str::<PrincipalArn>("\"arn:aws:s3:::bucket\"").is_err());
}

#[test]
fn ids_of_key_stores_and_clusters_are_those_of_aws() {
    assert_eq!(KeyStoreId::from_random([0xab; 9]).as_str(), "cks-babababababababab");
    for (text, is_id) in [
        ("cks-1234567890abcdef0", true),
        ("cks-1234567890abcdef", false),
        ("cks-1234567890ABCDEF0", false),
        ("1234567890abcdef0", false),
    ] {
        assert_eq!(KeyStoreId::parse(text).is_ok(), is_id, "{text}");
    }
    for (text, is_id) in [
        ("cluster-2345abcdefg", true),
        ("cluster-2345abcdefgABCDE", true),
        ("cluster-2345abcdefgABCDEF", false),
        ("cluster-1345abcdefg", false),
        ("cluster-2345abcdef", false),
        ("2345abcdefg", false),
    ] {
        assert_eq!(HsmClusterId::parse(text).is_ok(), is_id, "{text}");
    }
    let random = [0, 25, 26, 31, 32, 63, 255, 1, 2, 3, 4];
    assert_eq!(HsmClusterId::from_random(random).as_str(), "cluster-az27a77bcde");
    assert_eq!(HsmId::from_random(random).as_str(), "hsm-az27a77bcde");
    assert!(HsmId::parse("hsm-az27a77bcde").is_ok() && HsmId::parse("hsm-1").is_err());
}
