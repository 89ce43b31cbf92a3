use super::*;

#[test]
fn a_full_disk_passes_and_damage_does_not() {
    assert!(Failure::Blob(blob::BlobError::NoSpace).is_temporary());
    assert!(Failure::Store(StoreError::Closed).is_temporary());
    assert!(!Failure::Blob(blob::BlobError::WriterFailed).is_temporary());
    assert!(!Failure::Internal("an invariant".to_owned()).is_temporary());
}
