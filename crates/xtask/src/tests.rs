//! The generator, and the house rules as a test.

use crate::json::Json;
use crate::model::Model;
use crate::routes::{self, Routed};
use crate::tidy::{
    Library, Module, Package, Source, breaches_against, breaches_among, breaches_in, breaches_of,
    breaches_of_library, circles, misnamed, unnamed,
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

/// The groups of a service with two inputs, `One` and `Two`, and an output.
fn groups(groups: &str) -> Result<String, String> {
    let model = r#"{
        "operations":{
            "DoOne":{"input":{"shape":"One"},"output":{"shape":"Out"}},
            "DoTwo":{"input":{"shape":"Two"}}
        },
        "shapes":{
            "One":{"type":"structure","required":["Name"],"members":
                {"Name":{"shape":"Text"},"Size":{"shape":"Size"},"Color":{"shape":"Text"}}},
            "Two":{"type":"structure","required":["Name","OldName"],"members":
                {"Name":{"shape":"Text"},"Size":{"shape":"Size"},"Color":{"shape":"Size"},
                 "OldName":{"shape":"Text"},"OldSize":{"shape":"Size"}}},
            "Out":{"type":"structure","members":{"Name":{"shape":"Text"},"Size":{"shape":"Size"}}},
            "Text":{"type":"string"},
            "Size":{"type":"integer"}
        }}"#;
    let patch = format!(r#"{{"groups":{groups}}}"#);
    let model = Json::parse(model).unwrap();
    let routed = ["DoOne", "DoTwo"].map(str::to_owned).into();
    let text = Model::build("x", &model, &Json::parse(&patch).unwrap(), &routed)
        .and_then(|model| generate::groups(&model))
        .map_err(|failure| failure.to_string())?;
    Ok(text.split_whitespace().collect::<Vec<_>>().join(" "))
}

#[test]
fn a_group_is_lent_by_each_input_and_set_in_each_output_that_has_it() {
    let lent = groups(
        r#"{"Named":{"direction":"input","doc":"What it is called.","members":["Name","Size"],"prefixes":["Old"]}}"#,
    );
    let lent = lent.unwrap();
    for part in [
        "/// What it is called. #[derive(Debug, Clone, Copy)] pub struct Named<'a> { /// `Name`. pub name: &'a str, /// `Size`. pub size: Option<i32>, }",
        "impl One { /// Its [`Named`]. #[must_use] pub fn named(&self) -> Named<'_> { Named { name: &self.name, size: self.size, } } }",
        "impl Two { /// Its [`Named`]. #[must_use] pub fn old_named(&self) -> Named<'_> { Named { name: &self.old_name, size: self.old_size, } } }",
    ] {
        assert!(lent.contains(part), "{part} in {lent}");
    }
    assert!(lent.contains("impl Two { /// Its [`Named`]. #[must_use] pub fn named("), "{lent}");
    assert!(!lent.contains("impl Out"), "{lent}");
    let set = groups(r#"{"Shown":{"direction":"output","doc":"It.","members":["Size"]}}"#).unwrap();
    assert!(set.contains("pub struct Shown { /// `Size`. pub size: Option<i32>, }"), "{set}");
    assert!(
        set.contains("impl Out { /// Sets its [`Shown`]. pub fn set_shown(&mut self, members: Shown) { self.size = members.size; } }"),
        "{set}"
    );
    assert!(!set.contains("impl One"), "{set}");
    assert_eq!(groups("{}").unwrap(), "");
}

#[test]
fn a_group_that_is_none_stops_the_generator() {
    for (group, wanted) in [
        (r#""direction":"input","doc":"x","members":["Color"]"#, "Two has G with other types"),
        (
            r#""direction":"input","doc":"x","members":["Weight"]"#,
            "no structure has the members of G",
        ),
        (
            r#""direction":"output","doc":"x","members":["Color"]"#,
            "no structure has the members of G",
        ),
        (r#""doc":"x","members":["Name"]"#, "the group G has no direction"),
        (r#""direction":"input","members":["Name"]"#, "the group G has no doc"),
    ] {
        assert_eq!(groups(&format!(r#"{{"G":{{{group}}}}}"#)).unwrap_err(), wanted, "{group}");
    }
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
        ("envelope", "aws-lc-rs", true),
        ("ironkeep-client-crypto", "ghash", true),
        ("engine", "aws-lc-rs", false),
        ("ironkeep-client-crypto", "tokio", false),
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

/// The circles among modules with these names and texts, in one crate.
fn circles_of(modules: &[(&str, &str)]) -> Vec<String> {
    let source = |(name, text): &(&str, &str)| Source {
        krate: "x".to_owned(),
        path: format!("crates/x/src/{name}.rs"),
        text: (*text).to_owned(),
    };
    circles(&modules.iter().map(source).collect::<Vec<_>>())
}

#[test]
fn circles_among_modules_are_found() {
    let down = ("a", "use crate::b::B;\n");
    assert_eq!(circles_of(&[down, ("b", "pub struct B;\n")]), [""; 0]);
    for up in [
        "use crate::a::A;\n",
        "use super::a::A;\n",
        "use crate::{a, c::C};\n",
        "use crate::{\n    c::{self, C},\n    a::{A as Other},\n};\n",
        "fn b() {\n    crate::a::call();\n}\n",
        "fn b() -> super::a::A {\n    todo\n}\n",
    ] {
        let found = circles_of(&[down, ("b", up), ("c", "")]);
        assert_eq!(found, ["x: a b"], "{up}");
    }
    for harmless in [
        "// crate::a::A\n",
        "const A: &str = \"crate::a::A\";\n",
        "#[cfg(test)]\nuse crate::a::A;\n",
        "use other::a::A;\nuse crate::c::A;\n",
    ] {
        assert_eq!(circles_of(&[down, ("b", harmless), ("c", "")]), [""; 0], "{harmless}");
    }
}

#[test]
fn circles_are_followed_through_re_exports_and_into_folders() {
    let root = ("lib", "mod a;\nmod b;\npub use a::A;\n");
    let found = circles_of(&[root, ("a", "use crate::b::B;\n"), ("b", "use crate::A;\n")]);
    assert_eq!(found, ["x: a b"]);
    // A module may name what is inside it, and that what is beside it.
    let parent = ("a", "mod c;\nuse self::c::C;\nuse crate::a::c::D;\n");
    assert_eq!(circles_of(&[parent, ("a/c", "use super::A;\n")]), [""; 0]);
    let inner = ("a/c", "use crate::b::B;\n");
    assert_eq!(circles_of(&[parent, inner, ("b", "use crate::a::c::C;\n")]), ["x: a::c b"]);
}

#[test]
fn the_list_of_circles_only_gets_shorter() {
    for (known, found, wanted) in [
        ("x: a b c", "x: a b c", ""),
        ("x: a b c", "x: a b", "x: c is in no circle: take it from the list"),
        ("x: a b", "x: a b c", "x: a circle of modules: a b c"),
        (
            "x: a b",
            "y: a b",
            "y: a circle of modules: a b\nx: a is in no circle: take it from the list\nx: b is in no circle: take it from the list",
        ),
    ] {
        let breaches = breaches_against(&[known], &[found.to_owned()]);
        assert_eq!(breaches.join("\n"), wanted);
    }
}

#[test]
fn a_library_says_what_tests_it_has() {
    let breaches = |tests, examples, text: &str| {
        let sources = vec!["//! Nothing.\n".to_owned(), text.to_owned()];
        breaches_of_library(&Library { name: "zoo".to_owned(), tests, examples, sources })
    };
    assert_eq!(breaches(false, false, "/// ```text\n/// a drawing\n/// ```\n"), [""; 0]);
    assert_eq!(breaches(true, true, "/// ```\n/// f();\n/// ```\n#[test]\n"), [""; 0]);
    let example = "/// ```text\n/// a\n/// ```\n/// ```compile_fail\n/// f();\n/// ```\n";
    assert_eq!(breaches(false, false, example), ["zoo: [lib] doctest must be true"]);
    assert_eq!(breaches(true, false, ""), ["zoo: [lib] test must be false"]);
    assert_eq!(breaches(false, false, "    #[tokio::test]\n"), ["zoo: [lib] test must be true"]);
}
