use core::time::Duration;
use std::sync::Arc;

use engine::Call;
use http::StatusCode;
use identity::Caller;
use names::RequestId;

use super::{BUCKETS_US, Metrics, OTHER, UNKNOWN, read};

fn call(operation: Option<&str>, error: Option<&str>) -> Call {
    Call {
        request_id: RequestId::uuid([7; 16]),
        service: Some(&services::api_kms::SERVICE),
        operation: operation.and_then(|name| services::api_kms::SERVICE.operation(name)),
        error: error.map(ToOwned::to_owned),
        caller: Arc::new(Caller::anonymous()),
        is_failed_sign_in: error == Some("InvalidSignatureException"),
    }
}

/// The rows that are not zero after one call, as `OPERATION CODE`.
fn check(operation: Option<&str>, error: Option<&str>, expected: &str) -> Metrics {
    let metrics = Metrics::new([&services::api_kms::SERVICE].into_iter());
    let call = call(operation, error);
    metrics.count(StatusCode::BAD_REQUEST, Some(&call), Duration::from_micros(700));
    let kms = &metrics.services[0];
    let mut rows = Vec::new();
    for counts in &kms.operations {
        if read(&counts.succeeded) > 0 {
            rows.push(format!("{} OK", counts.name));
        }
        for (index, counter) in counts.failed.iter().enumerate() {
            if read(counter) > 0 {
                rows.push(format!("{} {}", counts.name, kms.codes.get(index).unwrap_or(&OTHER)));
            }
        }
    }
    assert_eq!(rows, [expected]);
    metrics
}

#[test]
fn every_call_lands_in_one_row_of_a_bounded_table() {
    check(Some("Decrypt"), None, "Decrypt OK");
    check(Some("Decrypt"), Some("DisabledException"), "Decrypt DisabledException");
    check(Some("Decrypt"), Some("made up"), "Decrypt other");
    check(None, Some("UnknownOperationException"), "unknown UnknownOperationException");
    let denied =
        check(Some("Encrypt"), Some("AccessDeniedException"), "Encrypt AccessDeniedException");
    assert_eq!(read(&denied.services[0].denials), 1);
    let failed = Some("InvalidSignatureException");
    let failed = check(Some("Encrypt"), failed, "Encrypt InvalidSignatureException");
    assert_eq!((read(&failed.failed_sign_ins), read(&failed.services[0].denials)), (1, 0));
}

#[test]
fn a_request_of_no_service_is_counted_too() {
    let metrics = Metrics::new([&services::api_kms::SERVICE].into_iter());
    let mut unknown = call(None, Some("InvalidRequest"));
    unknown.service = None;
    metrics.count(StatusCode::BAD_REQUEST, Some(&unknown), Duration::ZERO);
    let last = metrics.services.last().expect("the row of no service");
    assert_eq!((last.name, read(&last.duration.buckets[0])), (UNKNOWN, 1));
}

#[test]
fn not_implemented_is_no_fault_of_the_server() {
    let metrics = Metrics::new(core::iter::empty());
    metrics.count(StatusCode::NOT_IMPLEMENTED, None, Duration::ZERO);
    metrics.count(StatusCode::SERVICE_UNAVAILABLE, None, Duration::ZERO);
    assert_eq!((read(&metrics.not_implemented), read(&metrics.by_class[4])), (1, 1));
}

#[test]
fn a_duration_falls_into_the_first_bucket_it_fits() {
    let metrics = Metrics::new([&services::api_kms::SERVICE].into_iter());
    let call = call(Some("Decrypt"), None);
    for took_us in [500, 501, 60_000_000, 60_000_001] {
        metrics.count(StatusCode::OK, Some(&call), Duration::from_micros(took_us));
    }
    let duration = &metrics.services[0].duration;
    let counts: Vec<_> = duration.buckets.iter().map(read).collect();
    assert_eq!((counts[0], counts[1]), (1, 1));
    assert_eq!((counts[BUCKETS_US.len() - 1], counts[BUCKETS_US.len()]), (1, 1));
    assert_eq!(read(&duration.sum_us), 120_001_002);
}
