use core::time::Duration;
use std::sync::Arc;

use secret::Secret;

use crate::budget::{self, Budget};
use crate::client::Account;
use crate::endpoint::Endpoint;
use crate::figures::{Errors, Latency, Measured, ServerUse};
use crate::load::{self, Timing, Turn, Workload};
use crate::objects::Sse;
use crate::process::{Memory, Process, cpu_us_of, memory_of};
use crate::reference::{ETag, Reference};
use crate::requests::{self, Content};
use crate::scenario::{Kind, Scenario, Selection, Variant};
use crate::{arguments, lab};

fn names(selections: &[&str]) -> Vec<String> {
    let selections: Vec<Selection> =
        selections.iter().map(|selection| selection.parse().unwrap()).collect();
    Scenario::selected(&selections).iter().map(ToString::to_string).collect()
}

#[test]
fn scenarios_are_selected_by_kind_and_variant() {
    assert_eq!(names(&["kms-generate-data-key"]), ["kms-generate-data-key"]);
    assert_eq!(names(&["put-64m:sse-c", "put-64m:sse-c"]), ["put-64m:sse-c"]);
    let list = ["list:small-bucket", "list:large-bucket", "list:delimiter"];
    assert_eq!(names(&["list"]), list);
    assert_eq!(names(&["get-4k"]).len(), 5);
    assert_eq!(names(&[]).len(), 1 + 1 + 5 + 5 + 7 + 6 + 3);
    for unknown in ["", "put", "put-4k:", "put-4k:delimiter", "list:sse-c"] {
        assert!(unknown.parse::<Selection>().is_err(), "{unknown}");
    }
}

#[test]
fn the_command_line_is_consistent() {
    use clap::{CommandFactory as _, Parser as _};
    arguments::Arguments::command().debug_assert();
    let parse = |line: &str| arguments::Arguments::try_parse_from(line.split(' '));
    assert!(parse("bench --self-start put-4k").is_ok());
    assert!(parse("bench --endpoint http://a --access-key a --secret-key b").is_ok());
    assert!(parse("bench --self-start --server-pid 1").is_err());
}

#[test]
fn cpu_and_memory_are_read_from_proc() {
    let stat = "12 (a ) (b) S 1 2 3 4 5 6 7 8 9 10 250 50 0 0 20 0 9";
    assert_eq!(cpu_us_of(stat), Some(3_000_000));
    assert_eq!(cpu_us_of("12 (a) S 1 2"), None);
    let status = "Name:\tx\nVmHWM:\t  2048 kB\nVmRSS:\t  1024 kB\n";
    assert_eq!(memory_of(status), Some(Memory { resident_kib: 1024, peak_kib: 2048 }));
    assert!(Process::this().cpu_us().is_some());
    assert!(Process::this().memory().unwrap().resident_kib > 0);
    assert!(Process::of(u32::MAX).cpu_us().is_none());
}

fn measured(kind: Kind, variant: Variant, requests_per_second: f64) -> Measured {
    Measured {
        scenario: kind.name(),
        variant: variant.name(),
        transport: "http",
        connections: 64,
        seconds: 1.0,
        requests: 1,
        requests_per_second,
        mib_per_second: None,
        errors: Errors::default(),
        latency_us: Latency { p50: 1, p90: 1, p99: 1, p99_9: 1, max: 1, mean: 1.0 },
        server: None,
        client_cpu_us_per_request: None,
    }
}

/// The one budget of `results` whose name has `part` in it.
fn budget_of(results: &[Measured], part: &str) -> Budget {
    let all = budget::all(results, Some(Memory { resident_kib: 30 * 1024, peak_kib: 0 }));
    let mut found = all.into_iter().filter(|budget| budget.name.contains(part));
    let budget = found.next().unwrap();
    assert_eq!(found.next(), None, "{part}");
    budget
}

#[test]
fn budgets_are_met_missed_or_not_measured() {
    let check = |results: &[Measured], part: &str, measured: Option<f64>, met: Option<bool>| {
        let budget = budget_of(results, part);
        assert_eq!((budget.measured, budget.met), (measured, met), "{part}");
    };
    check(&[], "idle", Some(30.0), Some(true));
    check(&[], "of one", None, None);

    let default = Variant::Sse(Sse::Default);
    let single = measured(Kind::PutSmallSingle, default, 100.0);
    let all = measured(Kind::PutSmall, default, 999.0);
    check(&[single.clone(), all.clone()], "of one", Some(9.99), Some(false));
    let few = Measured { connections: 63, ..all.clone() };
    check(&[single.clone(), few], "of one", None, None);
    let mut faulty = all;
    faulty.errors.count = 1;
    check(&[single, faulty], "of one", None, None);

    let mut keys = measured(Kind::GenerateDataKey, Variant::Only, 1.0);
    keys.server = Some(ServerUse { cpu_us_per_request: 20.0, cores: 1.0, memory: None });
    check(&[keys.clone()], "us per request", Some(20.0), Some(true));
    check(&[keys], "each second of server CPU", Some(50_000.0), Some(true));

    let kms = measured(Kind::PutLarge, Variant::Sse(Sse::Kms), 8.0);
    let plain = measured(Kind::PutLarge, Variant::Reference, 10.0);
    let default = measured(Kind::PutLarge, default, 8.0);
    check(&[kms.clone(), default.clone()], "put-64m: sse-kms / default", Some(1.0), Some(true));
    let s3 = measured(Kind::PutLarge, Variant::Sse(Sse::S3), 5.0);
    let hashed = measured(Kind::PutLarge, Variant::ReferenceMd5, 5.0);
    let with_reference = [kms, s3, default, plain, hashed];
    check(&with_reference, "put-64m: sse-kms / reference", Some(0.8), Some(false));
    check(&with_reference, "put-64m: sse-s3 / reference-md5", Some(1.0), Some(true));
}

#[test]
fn keys_are_found_on_a_page() {
    let page = "<A><Contents><Key>a/0</Key></Contents><Contents><Key>b</Key><Size>1</Size></A>";
    assert_eq!(lab::keys(page), ["a/0", "b"]);
    assert_eq!(lab::keys("<ListBucketResult/>"), Vec::<String>::new());
}

#[test]
fn each_mode_asks_for_itself_and_expects_it() {
    for sse in Sse::ALL {
        let headers = sse.put_headers("a-key");
        let asked = |name: &str| headers.iter().find(|(header, _)| header.as_str() == name);
        match sse.confirmation() {
            None => assert!(headers.is_empty()),
            Some((name, value)) => assert_eq!(asked(name).unwrap().1, value),
        }
        assert_eq!(asked("x-amz-server-side-encryption-aws-kms-key-id").is_some(), sse.uses_kms());
    }
    assert_eq!(Sse::Customer.headers_of_get().len(), 3);
    assert!(Sse::KmsBucketKey.headers_of_get().is_empty());
}

async fn run(
    reference: &Reference,
    kind: Kind,
    make: impl Fn(Turn) -> crate::client::Call + Send + Sync + 'static,
    answer_bytes: Option<u64>,
) -> Measured {
    let workload = Workload {
        scenario: Scenario { kind, variant: Variant::Reference },
        endpoint: Endpoint::parse(&reference.url, None).unwrap(),
        connections: 3,
        make: Box::new(make),
        object_bytes: Some(1000),
        answer_bytes,
    };
    let account = Arc::new(Account {
        access_key_id: "AKIAIOSFODNN7EXAMPLE".to_owned(),
        secret_access_key: Secret::new("secret".to_owned()),
        region: "us-east-1".to_owned(),
    });
    let timing =
        Timing { warm_up: Duration::from_millis(50), measured: Duration::from_millis(250) };
    load::run(workload, &account, timing, Some(Process::this())).await.unwrap()
}

#[tokio::test]
async fn load_counts_answers_and_failures() {
    let directory = tempfile::tempdir().unwrap();
    let reference = Reference::start(directory.path(), ETag::Md5, Duration::ZERO).await.unwrap();
    let content = Content::random(1000, true);
    let target = |turn: Turn| format!("/bucket/{}", turn.connection);
    let put = move |turn: Turn| requests::put(target(turn), &content, Sse::Default, "");
    let done = run(&reference, Kind::PutLarge, put, None).await;
    assert_eq!(done.errors, Errors::default());
    assert!(done.requests > 0 && done.latency_us.max >= done.latency_us.p50);
    assert!(done.server.is_some() && done.mib_per_second.unwrap() > 0.0);

    let get = move |turn: Turn| requests::get(target(turn), Sse::Default);
    let done = run(&reference, Kind::GetLarge, get, Some(1000)).await;
    assert_eq!(done.errors, Errors::default());
    assert!(done.requests > 0);

    let short = run(&reference, Kind::GetLarge, get, Some(1001)).await;
    assert_eq!(short.requests, 0);
    let wanted = "answered 1000 bytes instead of 1001";
    assert_eq!(short.errors.first.as_deref(), Some(wanted));

    let missing = |_| requests::get("/nothing".to_owned(), Sse::Default);
    let refused = run(&reference, Kind::GetLarge, missing, None).await;
    // Each of the three connections gives up after ten failures.
    assert_eq!((refused.requests, refused.errors.count), (0, 30));
    assert!(refused.errors.first.unwrap().starts_with("answered 500"));
}
