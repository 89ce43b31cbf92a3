//! The generator, and the house rules as a test.

use crate::json::Json;
use crate::routes::{self, Routed};
use crate::tidy::{
    Module, Package, Source, breaches_among, breaches_in, breaches_of, misnamed, unnamed,
};
use crate::{botocore, generate, modules, root, tidy, words};

#[test]
fn the_house_is_tidy() {
    if let Err(failure) = tidy::check(&root()) {
        panic!("{failure}");
    }
}

#[test]
fn generated_files_are_what_the_generator_writes() {
    if let Err(failure) = generate::check_all(&root()) {
        panic!("{failure}");
    }
}

#[test]
fn the_models_hold_no_prose() {
    for service in crate::services(&root()).unwrap() {
        let text = std::fs::read_to_string(root().join(format!("models/{service}.json"))).unwrap();
        for mark in ["\"documentation\"", "<p>", "</a>", "deprecatedMessage", "\"examples\""] {
            assert!(!text.contains(mark), "models/{service}.json holds {mark}");
        }
    }
}

#[test]
fn cutting_keeps_facts_and_reachable_shapes_only() {
    let full = r#"{
        "metadata":{"protocol":"json","uid":"x"},
        "operations":{"Do":{"name":"Do","http":{"method":"POST"},"documentation":"<p>prose",
            "input":{"shape":"In","documentation":"prose"},"errors":[{"shape":"Bad","documentation":"x"}]}},
        "documentation":"prose",
        "shapes":{
            "In":{"type":"structure","documentation":"prose","required":["A"],
                "members":{"A":{"shape":"Text","documentation":"prose","location":"uri"}}},
            "Text":{"type":"string","max":3,"box":true},
            "Bad":{"type":"structure","members":{},"exception":true},
            "Unreached":{"type":"string"}
        }}"#;
    let cut = botocore::cut(&Json::parse(full).unwrap());
    let expected = r#"{"metadata":{"protocol":"json"},"operations":{"Do":{"http":{"method":"POST"},"input":{"shape":"In"},"errors":["Bad"]}},"shapes":{"Bad":{"type":"structure","members":{},"exception":true},"In":{"type":"structure","required":["A"],"members":{"A":{"shape":"Text","location":"uri"}}},"Text":{"type":"string","max":3}}}"#;
    assert_eq!(cut.compact(), expected);
    assert_eq!(Json::parse(&cut.in_lines()).unwrap(), cut);
}

#[test]
fn names_in_rust_case() {
    for (name, snake) in [
        ("KeyId", "key_id"),
        ("SSEKMSKeyId", "sse_kms_key_id"),
        ("SSECustomerKeyMD5", "sse_customer_key_md5"),
        ("CopySourceSSECustomerKey", "copy_source_sse_customer_key"),
        ("ETag", "etag"),
        ("IfNoneMatchETag", "if_none_match_etag"),
        ("ChecksumCRC32C", "checksum_crc32c"),
        ("ChecksumCRC64NVME", "checksum_crc64nvme"),
        ("ChecksumSHA256", "checksum_sha256"),
        ("MFADelete", "mfa_delete"),
        ("OpenIDConnectProviderArn", "open_id_connect_provider_arn"),
        ("ACL", "acl"),
        ("arn", "arn"),
        ("Type", "r#type"),
    ] {
        assert_eq!(words::snake(name), snake);
    }
    for (value, variant) in [
        ("SYMMETRIC_DEFAULT", "SymmetricDefault"),
        ("AES_256", "Aes256"),
        ("aws:kms:dsse", "AwsKmsDsse"),
        ("s3:ObjectCreated:*", "S3ObjectCreatedAll"),
        ("PendingDeletion", "PendingDeletion"),
        ("text/csv", "TextCsv"),
        ("2012-10-17", "V20121017"),
        ("Unknown", "UnknownValue"),
    ] {
        assert_eq!(words::variant(value), variant);
    }
}

#[test]
fn patterns_are_translated() {
    for (java, rust) in [
        (r"[\w+=,.@-]+", r"[0-9A-Za-z_+=,.@-]+"),
        (r"\d{12}", r"[0-9]{12}"),
        (r"\u002F[\u0021-\u007F]*", r"\x{002F}[\x{0021}-\x{007F}]*"),
        (r"^[\s\[\]]+$", r"^[ \t\n\x0B\f\r\[\]]+$"),
    ] {
        assert_eq!(generate::rust_pattern(java).unwrap(), rust);
    }
    assert!(generate::rust_pattern("(?!a)").is_err());
}

#[test]
fn long_files_and_functions_are_found() {
    let long = format!("fn long() {{\n{}}}\n", "    call();\n".repeat(69));
    assert_eq!(breaches_in("a.rs", &long), ["a.rs:1: `long` is longer than 70 lines"]);
    let fits = format!("fn fits() {{\n{}}}\n", "    call();\n".repeat(68));
    assert_eq!(breaches_in("a.rs", &fits), [""; 0]);
    assert_eq!(breaches_in("b/tests/a.rs", &long), [""; 0]);
    let file = "call();\n".repeat(601);
    assert_eq!(breaches_in("a.rs", &file), ["a.rs:601: the file is longer than 600 lines"]);
    assert_eq!(breaches_in("a/generated/b.rs", &file), [""; 0]);
}

#[test]
fn what_must_not_stand_in_a_file_is_found() {
    for (path, text) in [
        ("a.md", concat!("see /wo", "rk/x")),
        ("a.rs", "#[allow(dead_code)]"),
        ("a.rs", "    #[ignore]"),
        ("a.rs", "pub type A = B;"),
        ("a.rs", "fn get_x(&self) {\n}\n"),
        ("a/Cargo.toml", "version.workspace = true"),
        ("a/Cargo.toml", "[lints]\nworkspace = true"),
    ] {
        assert_eq!(breaches_in(path, text).len(), 1, "{text}");
    }
    for (path, text) in [
        ("a.md", concat!("arn:aws:s3:::b/ho", "me/x")),
        ("a.rs", "fn get_many(&self, keys: &[Key]) {\n}\n"),
        ("a.rs", "    type Output = B;"),
    ] {
        assert_eq!(breaches_in(path, text), [""; 0]);
    }
}

#[test]
fn foreign_tables_are_found() {
    let own = ("svc-kms", "pub(crate) const KEYS: Table<Key> = Table::new(\"kms.key\");");
    let shared = ("identity", "pub const USERS: Table<User> = Table::new(\"iam.user\");");
    for (krate, text, wanted) in [
        ("svc-kms", "KeyBuilder::table(\"kms.alias\")", ""),
        ("svc-zoo", "Table::new(\"zoo.kms.key\")", ""),
        ("svc-zoo", "Table::new(\"kms.key\")", "z.rs: tables `kms` are those of svc-kms"),
        ("svc-zoo", "KeyBuilder::table(\"kms.key\")", "z.rs: tables `kms` are those of svc-kms"),
        (
            "svc-zoo",
            "pub const CAGES: Table<Cage> = Table::new(\"zoo.cage\");",
            "z.rs: the table CAGES is open to other crates",
        ),
        ("svc-zoo", "use identity::records::{USERS};", "z.rs: the table USERS is that of svc-iam"),
        ("svc-iam", "use identity::records::{USERS};", ""),
        ("svc-zoo", "use identity::records::root_arn;", ""),
    ] {
        let sources = [own, shared, (krate, text)].map(|(krate, text)| Source {
            krate: krate.to_owned(),
            path: "z.rs".to_owned(),
            text: text.to_owned(),
        });
        assert_eq!(breaches_among(&sources).join("\n"), wanted, "{text}");
    }
}

#[test]
fn forbidden_dependencies_are_found() {
    for (name, need, is_fine) in [
        ("svc-kms", "engine", true),
        ("svc-kms", "svc-s3", false),
        ("svc-kms", "hyper", false),
        ("svc-s3", "store-rocksdb", false),
        ("api-kms", "wire", true),
        ("api-kms", "serde", false),
        ("policy", "tokio", false),
        ("policy", "names", true),
        ("wire", "futures-core", true),
        ("wire", "tokio", false),
        ("engine", "svc-kms", false),
        ("engine", "tokio", true),
        ("engine", "rustls", false),
        ("server", "svc-kms", true),
        ("server", "store-rocksdb", true),
        ("engine", "server", false),
        ("store-rocksdb", "rocksdb", true),
        ("journal", "rocksdb", false),
    ] {
        let package = Package {
            name: name.to_owned(),
            folder: name.to_owned(),
            needs: vec![need.to_owned()],
        };
        assert_eq!(breaches_of(&[package]).is_empty(), is_fine, "{name} on {need}");
    }
}

#[test]
fn arns_are_written_in_one_place() {
    let line = "    let arn = format!(\"arn:aws:iam::{account}:root\");\n";
    let breach =
        ["crates/svc-x/src/a.rs:1: an ARN in a string: names::ArnNamespace writes and reads them"];
    assert_eq!(breaches_in("crates/svc-x/src/a.rs", line), breach);
    let json = "    let text = r#\"{\"AWS\": \"arn:{}\"}\"#;\n";
    assert_eq!(breaches_in("crates/svc-x/src/a.rs", json), breach);
    for path in
        ["crates/names/src/a.rs", "crates/svc-x/src/a/tests.rs", "crates/svc-x/benches/a.rs"]
    {
        assert_eq!(breaches_in(path, line), [""; 0], "{path}");
    }
    let plain = "/// `arn:aws:s3:::bucket`.\n    let arn: String = arn::of(bucket);\n";
    assert_eq!(breaches_in("crates/svc-x/src/a.rs", plain), [""; 0]);
}

#[test]
fn routes_are_read() {
    let text = "use api_kms as api;\n    const ROUTES: &'static [Route<Self>] = &[\n        \
                route::<Self, api::CreateKey>(),\n        staged::<Self, api_zoo_keeper::OpenCage>(),\n    ];";
    let found = routes::in_text("svc-kms", text).unwrap();
    let found: Vec<_> = found.iter().map(|it| (it.api.as_str(), it.operation.as_str())).collect();
    assert_eq!(found, [("kms", "CreateKey"), ("zoo-keeper", "OpenCage")]);
    assert!(routes::in_text("svc-kms", "route::<Self, elsewhere::CreateKey>()").is_err());
}

#[test]
fn files_without_a_line_are_found() {
    let module = |path: &str, text: &str| Module {
        krate: "svc-zoo".to_owned(),
        path: path.to_owned(),
        text: text.to_owned(),
    };
    let modules = [
        module("lib.rs", "mod ops;\npub(crate) mod cage;\nmod generated {\n    mod names;\n}\n"),
        module("ops.rs", "mod list_cages;\nmod reopen_cage;\n"),
        module("ops/list_cages.rs", "#[cfg(test)]\nmod tests;\n"),
        module("ops/list_cages/tests.rs", ""),
        module("ops/open_cage.rs", ""),
        module("ops/reopen_cage.rs", ""),
        module("cage.rs", ""),
        module("generated/names.rs", ""),
    ];
    let found = ["crates/svc-zoo/src/ops/open_cage.rs: no `mod` line names the file"];
    assert_eq!(unnamed(&modules), found);
    let route = |operation: &str| Routed {
        krate: "svc-zoo".to_owned(),
        api: "zoo".to_owned(),
        operation: operation.to_owned(),
    };
    let routes = [route("ListCages"), route("OpenCage"), route("CloseCage")];
    let found = [
        "crates/svc-zoo/src/ops/reopen_cage.rs: ROUTES has no such operation",
        "crates/svc-zoo: the route of CloseCage has no file close_cage.rs",
    ];
    assert_eq!(misnamed(&modules, &routes), found);
}

#[test]
fn module_lists_name_every_file() {
    let old = "//! Anything.\n\nmod gone;\npub(crate) mod shared;\n";
    let files = ["fresh", "shared"].map(str::to_owned);
    let expected = "//! One file per operation, named as AWS names it.\n\nmod fresh;\npub(crate) mod shared;\n";
    assert_eq!(modules::list(old, &files), expected);
}
