use std::sync::Arc;

use serde::{Deserialize, Serialize};
use store::{CommitOutcome, Order, Store, Tx};
use store_memory::MemoryStore;

use crate::{Record, Table, TableError};

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Pet {
    kind: String,
}

impl Record for Pet {
    const VERSION: u8 = 2;
}

const PETS: Table<Pet> = Table::new("test.pet");

fn pet(kind: &str) -> Pet {
    Pet { kind: kind.to_owned() }
}

#[tokio::test]
async fn pages_through_rows_in_key_order() {
    let store: Arc<dyn Store> = Arc::new(MemoryStore::new());
    let mut tx = Tx::new(Arc::clone(&store));
    for name in ["ada", "bob", "cyd"] {
        PETS.put(&mut tx, &["home", name], &pet(name)).unwrap();
    }
    PETS.put(&mut tx, &["home2", "eve"], &pet("other prefix")).unwrap();
    assert!(matches!(store.commit(tx.into_commit()).await, Ok(CommitOutcome::Committed { .. })));

    let mut tx = Tx::new(store);
    let all = PETS.range(&mut tx, &["home"], None, 10, Order::Forward).await.unwrap();
    let names: Vec<_> = all.iter().map(|(parts, _)| parts.join("/")).collect();
    assert_eq!(names, ["ada", "bob", "cyd"]);
    let rest = PETS.range(&mut tx, &["home"], Some(&["ada"]), 1, Order::Forward).await.unwrap();
    assert_eq!(rest.first().unwrap().1, pet("bob"));
    let last = PETS.range(&mut tx, &["home"], None, 1, Order::Reverse).await.unwrap();
    assert_eq!(last.first().unwrap().1, pet("cyd"));
}

#[test]
fn a_newer_record_is_refused() {
    let mut value = PETS.encode(&pet("cat")).unwrap();
    assert_eq!(PETS.decode(&value).unwrap(), pet("cat"));
    value[0] = 3;
    assert!(matches!(PETS.decode(&value), Err(TableError::Newer { found: 3, supported: 2, .. })));
    assert!(matches!(PETS.decode(&[]), Err(TableError::Malformed { .. })));
    assert!(matches!(PETS.decode(b"\x01nonsense"), Err(TableError::Malformed { .. })));
}
