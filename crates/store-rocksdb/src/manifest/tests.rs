use store::StoreError;

use super::*;

/// The type of each record of a manifest changed to that of a recycled log: opening it ends, with the
/// file's name, for writing and for reading.
#[tokio::test]
async fn a_record_of_a_recycled_log_is_refused_by_name() {
    let dir = tempfile::tempdir().unwrap();
    drop(crate::RocksStore::open(dir.path()).unwrap());
    let name = fs::read_to_string(dir.path().join("CURRENT")).unwrap();
    let path = dir.path().join(name.trim_end());
    let whole = fs::read(&path).unwrap();
    check(dir.path()).unwrap();
    let mut at = 0;
    let mut records = 0;
    while let Some(&[_, _, _, _, low, high, kind]) =
        whole.get(at..).and_then(<[u8]>::first_chunk::<HEADER_BYTES>)
    {
        assert_eq!(kind, 1, "a whole record");
        let mut changed = whole.clone();
        changed[at + HEADER_BYTES - 1] ^= 4;
        fs::write(&path, &changed).unwrap();
        let refused =
            [crate::RocksStore::open(dir.path()), crate::RocksStore::open_read_only(dir.path())];
        for error in refused.map(Result::unwrap_err) {
            assert!(matches!(error, StoreError::Backend { .. }), "{error:?}");
        }
        assert!(check(dir.path()).unwrap_err().to_string().contains(name.trim_end()));
        at += HEADER_BYTES + usize::from(u16::from_le_bytes([low, high]));
        records += 1;
    }
    assert!(records > 1);
    fs::write(&path, &whole).unwrap();
    drop(crate::RocksStore::open(dir.path()).unwrap());
}
