use stdx::Timestamp;

use super::{DENIALS_MAX, FAULTS_MAX, Fault, FaultKind, TestControls, ToldDenial};

fn fault(operation: &str, kind: FaultKind, count: u32) -> Fault {
    Fault { operation: operation.to_owned(), kind, count }
}

#[test]
fn a_fault_comes_as_often_as_was_said_in_the_words_of_the_service() {
    let controls = TestControls::default();
    let faults = vec![
        fault("kms:Decrypt", FaultKind::Throttle, 2),
        fault("s3:*", FaultKind::Throttle, 1),
        fault("kms:*", FaultKind::Internal, 1),
    ];
    controls.set_faults(faults).unwrap();
    let code = |meta| controls.fault_of(meta).map(|error| error.code().to_owned());
    let decrypt = operation(&api_kms::SERVICE, "Decrypt");
    assert_eq!(code(decrypt).as_deref(), Some("ThrottlingException"));
    assert_eq!(code(decrypt).as_deref(), Some("ThrottlingException"));
    assert_eq!(code(decrypt).as_deref(), Some("KMSInternalException"));
    assert_eq!(code(decrypt), None);
    assert_eq!(code(operation(&api_s3::SERVICE, "GetObject")).as_deref(), Some("SlowDown"));
    assert_eq!(code(operation(&api_s3::SERVICE, "GetObject")), None);
    assert!(controls.faults().is_empty());
    let many = vec![fault("s3:*", FaultKind::Internal, 1); FAULTS_MAX + 1];
    assert_eq!(controls.set_faults(many), Err(FAULTS_MAX));
}

fn operation(service: &'static wire::ServiceMeta, name: &str) -> &'static wire::OperationMeta {
    service.operations.iter().copied().find(|meta| meta.name == name).unwrap()
}

#[test]
fn the_oldest_denials_are_forgotten() {
    let controls = TestControls::default();
    for number in 0..=DENIALS_MAX {
        controls.tell(ToldDenial {
            at: Timestamp::from_unix_ms(0),
            principal: String::new(),
            operation: number.to_string(),
            text: String::new(),
            is_overlooked: false,
        });
    }
    let denials = controls.denials();
    assert_eq!((denials.len(), denials[0].operation.as_str()), (DENIALS_MAX, "1"));
    controls.forget_denials();
    assert!(controls.denials().is_empty());
}
