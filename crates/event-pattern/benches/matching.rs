//! Events per second against 1,000 rules: 200,000 are wanted. The event is a record of CloudTrail of 1.4 KiB in
//! its envelope.
use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use event_pattern::{EventPattern, PatternSet};

const EVENT: &str = r#"{"version":"0","id":"6a7e8feb-b491-4cf7-a9f1-bf3703467718","detail-type":"AWS API Call via CloudTrail","source":"aws.kms","account":"111122223333","time":"2026-05-01T12:00:00Z","region":"us-east-1","resources":[],"detail":{"eventVersion":"1.11","userIdentity":{"type":"AssumedRole","principalId":"AROAEXAMPLEROLE01:deployment","arn":"arn:aws:sts::111122223333:assumed-role/deploy/deployment","accountId":"111122223333","accessKeyId":"ASIAEXAMPLEKEY01","sessionContext":{"sessionIssuer":{"type":"Role","principalId":"AROAEXAMPLEROLE01","arn":"arn:aws:iam::111122223333:role/deploy","accountId":"111122223333","userName":"deploy"},"attributes":{"creationDate":"2026-05-01T11:59:00Z","mfaAuthenticated":"false"}}},"eventTime":"2026-05-01T12:00:00Z","eventSource":"kms.amazonaws.com","eventName":"ScheduleKeyDeletion","awsRegion":"us-east-1","sourceIPAddress":"10.1.2.3","userAgent":"aws-cli/2.31.1","requestParameters":{"keyId":"11112222-3333-4444-5555-666677778888","pendingWindowInDays":7},"responseElements":{"keyId":"arn:aws:kms:us-east-1:111122223333:key/11112222-3333-4444-5555-666677778888","deletionDate":"May 8, 2026, 12:00:00 PM"},"requestID":"b1e7e1b1-0000-4000-8000-000000000001","eventID":"b1e7e1b1-0000-4000-8000-000000000002","readOnly":false,"resources":[{"accountId":"111122223333","type":"AWS::KMS::Key","ARN":"arn:aws:kms:us-east-1:111122223333:key/11112222-3333-4444-5555-666677778888"}],"eventType":"AwsApiCall","managementEvent":true,"recipientAccountId":"111122223333","eventCategory":"Management"}}"#;

/// 999 rules that the event does not match, and one that it does.
fn rules(each: impl Fn(usize) -> String, last: &str) -> PatternSet<usize> {
    let patterns = (0..999).map(each).chain([last.to_owned()]);
    PatternSet::new(patterns.enumerate().filter_map(|(number, pattern)| {
        EventPattern::parse(&pattern).ok().map(|pattern| (number, pattern))
    }))
}

fn matching(criterion: &mut Criterion) {
    let by_name = |number: usize| {
        format!(
            r#"{{"source":["aws.kms"],"detail-type":["AWS API Call via CloudTrail"],"detail":{{"eventName":["Operation{number}","Other{number}"]}}}}"#
        )
    };
    let by_prefix = |number: usize| {
        format!(
            r#"{{"source":["aws.kms"],"detail":{{"userIdentity":{{"arn":[{{"prefix":"arn:aws:iam::111122223333:user/team-{number}/"}}]}}}}}}"#
        )
    };
    let mixed = |number: usize| match number % 4 {
        0 => by_name(number),
        1 => by_prefix(number),
        2 => format!(
            r#"{{"source":["aws.service{number}"],"detail":{{"sourceIPAddress":[{{"cidr":"10.0.0.0/8"}}]}}}}"#
        ),
        _ => format!(
            r#"{{"detail":{{"resources":{{"ARN":[{{"suffix":"key/{number}"}}]}},"eventName":[{{"anything-but":"Decrypt"}}]}}}}"#
        ),
    };
    let unindexed =
        |number: usize| format!(r#"{{"detail":{{"eventName":[{{"wildcard":"Op*{number}"}}]}}}}"#);
    let hit =
        r#"{"source":["aws.kms"],"detail":{"eventName":["ScheduleKeyDeletion","DisableKey"]}}"#;
    let mut group = criterion.benchmark_group("1000 rules");
    group.throughput(Throughput::Elements(1));
    for (name, set) in [
        ("names", rules(by_name, hit)),
        ("prefixes", rules(by_prefix, hit)),
        ("mixed", rules(mixed, hit)),
        ("wildcards alone", rules(unindexed, hit)),
    ] {
        group.bench_function(name, |bencher| {
            bencher.iter(|| set.matching(black_box(EVENT)).map(|found| found.len()));
        });
    }
    group.finish();
}

criterion_group!(benches, matching);
criterion_main!(benches);
