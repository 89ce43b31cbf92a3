//! A service made in a copy of this workspace.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::NewService;
use crate::json::Json;
use crate::model::Model;
use crate::{generate, root};

/// A model in botocore's form.
const ZOO: &str = r#"{
    "version":"2.0",
    "metadata":{"apiVersion":"2026-11-28","endpointPrefix":"zoo","jsonVersion":"1.1","protocol":"json",
        "serviceId":"Zoo Keeper","signingName":"zookeeper","targetPrefix":"ZooKeeper"},
    "documentation":"<p>prose</p>",
    "operations":{
        "ListCages":{"name":"ListCages","http":{"method":"POST","requestUri":"/"},
            "input":{"shape":"ListCagesRequest"},"output":{"shape":"ListCagesResponse"}},
        "OpenCage":{"name":"OpenCage","http":{"method":"POST","requestUri":"/"},
            "input":{"shape":"OpenCageRequest"},"documentation":"<p>prose</p>"}
    },
    "shapes":{
        "ListCagesRequest":{"type":"structure","required":["House"],"members":{
            "House":{"shape":"House"},"NextToken":{"shape":"Text"}}},
        "ListCagesResponse":{"type":"structure","members":{
            "Cages":{"shape":"Cages"},"NextToken":{"shape":"Text"}}},
        "OpenCageRequest":{"type":"structure","required":["Cage"],"members":{"Cage":{"shape":"Text"}}},
        "Cages":{"type":"list","member":{"shape":"Text"}},
        "House":{"type":"string","enum":["MONKEYS","LIONS"]},
        "Text":{"type":"string","min":3}
    }
}"#;

/// A model in REST with XML.
const BARN: &str = r#"{
    "metadata":{"apiVersion":"2026-11-28","endpointPrefix":"barn","protocol":"rest-xml","serviceId":"Barn"},
    "operations":{
        "ListStalls":{"name":"ListStalls","http":{"method":"GET","requestUri":"/2026-11-28/barn/{House}/stalls"},
            "input":{"shape":"ListStallsRequest"},"output":{"shape":"ListStallsResponse"}},
        "OpenStalls":{"name":"OpenStalls","http":{"method":"POST","requestUri":"/2026-11-28/barn?open","responseCode":201},
            "input":{"shape":"OpenStallsRequest","locationName":"OpenStalls"}},
        "PaintStall":{"name":"PaintStall","http":{"method":"PUT","requestUri":"/2026-11-28/stall/{Stall}"},
            "input":{"shape":"PaintStallRequest"}}
    },
    "shapes":{
        "ListStallsRequest":{"type":"structure","required":["House","Max"],"members":{
            "House":{"shape":"House","location":"uri","locationName":"House"},
            "Max":{"shape":"Count","location":"querystring","locationName":"max"}}},
        "ListStallsResponse":{"type":"structure","members":{"Stalls":{"shape":"Stalls"}}},
        "OpenStallsRequest":{"type":"structure","required":["Stalls","Hours"],"members":{
            "Stalls":{"shape":"Stalls"},"Hours":{"shape":"Hours","locationName":"Hour"}}},
        "PaintStallRequest":{"type":"structure","required":["Stall","Paint"],"payload":"Paint","members":{
            "Stall":{"shape":"Text","location":"uri","locationName":"Stall"},
            "Paint":{"shape":"Paint","locationName":"Coat"}}},
        "Paint":{"type":"structure","required":["Colour"],"members":{"Colour":{"shape":"Text"}}},
        "Stalls":{"type":"list","min":1,"member":{"shape":"Text","locationName":"Stall"}},
        "Hours":{"type":"list","min":2,"flattened":true,"member":{"shape":"Count"}},
        "House":{"type":"string","enum":["HORSES"]},
        "Count":{"type":"integer","min":1},
        "Text":{"type":"string"}
    }
}"#;

fn service(operation: &'static str) -> NewService<'static> {
    NewService { name: "zoo-keeper", model: Path::new(""), operation, sample: None }
}

/// The file called `name` of those that are written for a service.
fn written(operation: &'static str, name: &str) -> String {
    let model = Json::parse(ZOO).unwrap();
    let files = service(operation).files(&root(), &model).unwrap();
    let found = files.into_iter().find(|(path, _)| path == name);
    found.unwrap_or_else(|| panic!("{name} is not written")).1
}

#[test]
fn a_list_of_nothing_is_answered() {
    let expected = r#"//! `ListCages`.

use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::ZooKeeper;

impl Handler<api_zoo_keeper::ListCages> for ZooKeeper {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _input: &api_zoo_keeper::ListCagesRequest,
    ) -> Result<Self::Touches, Failure> {
        Ok(Touch::account_wide("zookeeper:ListCages", cx.account()))
    }

    async fn handle(
        &self,
        _cx: &mut Ctx,
        _input: &api_zoo_keeper::ListCagesRequest,
        _allowed: Allowed<()>,
    ) -> Result<api_zoo_keeper::ListCagesResponse, Failure> {
        // Nothing makes one yet, so there is none.
        Ok(api_zoo_keeper::ListCagesResponse {
            cages: Some(Vec::new()),
            ..api_zoo_keeper::ListCagesResponse::default()
        })
    }
}
"#;
    assert_eq!(written("ListCages", "crates/svc-zoo-keeper/src/ops/list_cages.rs"), expected);
    let sample = written("ListCages", "crates/testkit/tests/it/samples/zoo_keeper.rs");
    assert!(
        sample.contains(r##"Sample::json("ListCages", r#"{"House":"MONKEYS"}"#)"##),
        "{sample}"
    );
    let remaining = written("ListCages", "crates/testkit/not-implemented/zookeeper.txt");
    assert_eq!(remaining, "OpenCage\n");
}

#[test]
fn what_is_not_written_yet_says_so() {
    let handler = written("OpenCage", "crates/svc-zoo-keeper/src/ops/open_cage.rs");
    assert!(handler.contains("Err(wire::errors::not_implemented("), "{handler}");
    assert!(!handler.contains("Ok(api_"), "{handler}");
    let sample = written("OpenCage", "crates/testkit/tests/it/samples/zoo_keeper.rs");
    assert!(sample.contains(r##"r#"{"Cage":"aaa"}"#"##), "{sample}");
    assert!(sample.contains("Exception::Fails(501, \"NotImplemented\")"), "{sample}");
}

#[test]
fn rest_with_xml_gets_its_documents() {
    let model = Json::parse(BARN).unwrap();
    let sample = |operation| {
        let service = NewService { name: "barn", ..service(operation) };
        let files = service.files(&root(), &model).unwrap();
        let name = "crates/testkit/tests/it/samples/barn.rs";
        files.into_iter().find(|(path, _)| path == name).unwrap().1
    };
    let text = sample("ListStalls");
    assert!(text.contains(r#"line: "GET /2026-11-28/barn/HORSES/stalls?max=1""#), "{text}");
    assert!(text.contains(r#"body: """#), "{text}");
    assert!(!text.contains("Exception"), "{text}");
    let text = sample("OpenStalls");
    let body =
        "<OpenStalls><Stalls><Stall>a</Stall></Stalls><Hour>1</Hour><Hour>1</Hour></OpenStalls>";
    assert!(text.contains(body), "{text}");
    assert!(text.contains("Exception::Fails(501"), "{text}");
    let text = sample("PaintStall");
    assert!(text.contains("body: \"<Coat><Colour>a</Colour></Coat>\""), "{text}");
}

#[test]
fn rest_with_xml_other_than_s3_is_found_by_its_addresses() {
    let text = BARN.replace("\"Barn\"", "\"Barn\",\"signingName\":\"barn\"");
    let model = Json::parse(&text).unwrap();
    let service = NewService { name: "barn", ..service("OpenStalls") };
    let files = service.files(&root(), &model).unwrap();
    let patch = &files.iter().find(|(path, _)| path == "models/patches/barn.json").unwrap().1;
    let routed = BTreeSet::from(["OpenStalls".to_owned()]);
    let built = Model::build("barn", &model, &Json::parse(patch).unwrap(), &routed).unwrap();
    let operations = generate::operations(&built).unwrap();
    assert!(
        operations.contains("path: \"/2026-11-28/barn\", literals: &[(\"open\", \"\")]"),
        "{operations}"
    );
    assert!(!operations.contains("ROUTES"), "{operations}");
    assert!(generate::structures(&built).unwrap().contains(".xml_root(\"OpenStalls\")"));
}

#[test]
fn a_service_stands_in_every_list() {
    for (path, line) in [
        ("Cargo.toml", "api-zoo-keeper = { path = \"crates/api-zoo-keeper\" }"),
        ("Cargo.toml", "svc-zoo-keeper = { path = \"crates/svc-zoo-keeper\" }"),
        ("crates/services/Cargo.toml", "svc-zoo-keeper.workspace = true"),
        (
            "crates/services/src/lib.rs",
            "            zoo_keeper: api_zoo_keeper, |_| svc_zoo_keeper::ZooKeeper;",
        ),
        ("crates/testkit/tests/it/samples.rs", "mod zoo_keeper;"),
        ("crates/testkit/tests/it/coverage.rs", "    (\"zookeeper\", 1),"),
        ("crates/wire/tests/it/support.rs", "        &api_zoo_keeper::SERVICE,"),
    ] {
        let text = written("ListCages", path);
        let old = fs::read_to_string(root().join(path)).unwrap();
        assert_eq!(text.lines().filter(|known| *known == line).count(), 1, "{path}: {line}");
        let old_lines: Vec<&str> = old.lines().collect();
        let kept: Vec<&str> = text.lines().filter(|line| old_lines.contains(line)).collect();
        assert_eq!(kept, old_lines, "{path}: nothing else changes");
    }
    let patch = written("ListCages", "models/patches/zoo-keeper.json");
    assert!(patch.contains(r#""name":"zookeeper""#), "{patch}");
    assert!(!written("ListCages", "models/zoo-keeper.json").contains("prose"));
}

#[test]
fn what_cannot_be_made_is_refused() {
    let model = Json::parse(ZOO).unwrap();
    let refused = |service: NewService<'_>, model: &Json| {
        service.files(&root(), model).unwrap_err().to_string()
    };
    let there = NewService { name: "kms", ..service("ListCages") };
    assert_eq!(refused(there, &model), "models/kms.json is there already");
    let name = NewService { name: "../zoo", ..service("ListCages") };
    assert!(refused(name, &model).starts_with("../zoo: "));
    assert_eq!(refused(service("CloseCage"), &model), "the model has no operation CloseCage");
    let unclear = Json::parse(&ZOO.replace("\"min\":3", "\"pattern\":\"[a-z]+\"")).unwrap();
    let message = "the model does not say what a Text is: give --sample";
    assert_eq!(refused(service("OpenCage"), &unclear), message);
}

/// Set by `./check --long`: builds most of the product a second time.
const LONG: &str = "IRONKEEP_TEST_LONG";

/// Both kinds of first operation, and REST with XML, build, pass the coverage tests and the house rules of their tables.
#[test]
#[expect(clippy::print_stdout, reason = "what is left out is named for whoever reads the output")]
fn a_new_service_builds_and_is_covered() {
    if std::env::var_os(LONG).is_none() {
        println!("SKIPPED a_new_service_builds_and_is_covered: it takes minutes; ./check --long");
        return;
    }
    let target =
        std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from);
    let place = target.join("new-service");
    let copy = place.join("workspace");
    let _ = fs::remove_dir_all(&copy);
    for name in ["Cargo.toml", "Cargo.lock", "rustfmt.toml", "clippy.toml", "crates", "models"] {
        copy_all(&root().join(name), &copy.join(name));
    }
    let model = place.join("service-2.json");
    fs::write(&model, ZOO).unwrap();
    service("ListCages").with(&model).make(&copy).unwrap();
    let second =
        ZOO.replace("Zoo Keeper", "Ark").replace("zookeeper", "ark").replace("ZooKeeper", "Ark");
    fs::write(&model, second).unwrap();
    NewService { name: "ark", ..service("OpenCage") }.with(&model).make(&copy).unwrap();
    fs::write(&model, BARN).unwrap();
    NewService { name: "barn", ..service("OpenStalls") }.with(&model).make(&copy).unwrap();
    let cargo = |arguments: &[&str]| {
        let program = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
        let mut cargo = Command::new(program);
        cargo.args(arguments).current_dir(&copy).env("CARGO_TARGET_DIR", place.join("target"));
        assert!(cargo.status().unwrap().success(), "{arguments:?}");
    };
    let names = [
        "coverage",
        "refusals::zoo_keeper",
        "refusals::ark",
        "refusals::barn",
        "records::barn",
        "records::zoo_keeper",
        "records::ark",
    ];
    let run = ["test", "--offline", "-p", "testkit", "--test", "it", "--"];
    cargo(&[&run[..], &names[..]].concat());
    cargo(&["test", "--offline", "-p", "wire", "--test", "it", "errors"]);
    fs::remove_dir_all(&copy).unwrap();
}

impl NewService<'static> {
    fn with<'a>(self, model: &'a Path) -> NewService<'a> {
        NewService { model, ..self }
    }
}

fn copy_all(from: &Path, to: &Path) {
    if !from.is_dir() {
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::copy(from, to).unwrap();
        return;
    }
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        copy_all(&path, &to.join(path.file_name().unwrap()));
    }
}
