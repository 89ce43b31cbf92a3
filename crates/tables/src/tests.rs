mod fixtures;

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use store::{CommitOutcome, Order, Store, Tx};
use store_memory::MemoryStore;

use crate::{Damage, Record, Table, TableError, from_json};

/// A pet as version 1 wrote it.
#[derive(Deserialize)]
struct PetV1 {
    kind: String,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Pet {
    kind: String,
    owner: Option<Owner>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
enum Owner {
    Shelter,
    Person { name: String, others: Vec<String> },
}

impl Record for Pet {
    const VERSION: u8 = 2;

    fn read(version: u8, bytes: &[u8]) -> Result<Self, Damage> {
        match version {
            1 => from_json(bytes).map(|PetV1 { kind }| Self { kind, owner: None }),
            2 => from_json(bytes),
            _ => Err(Damage::Version(version)),
        }
    }
}

const PETS: Table<Pet> = Table::new("test.pet");

fn pet(kind: &str) -> Pet {
    Pet { kind: kind.to_owned(), owner: None }
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
}

#[test]
fn an_older_record_is_read_and_written_anew() {
    let old = PETS.decode(b"\x01{\"kind\":\"cat\"}").unwrap();
    assert_eq!(old, pet("cat"));
    assert_eq!(PETS.encode(&old).unwrap(), b"\x02{\"kind\":\"cat\",\"owner\":null}");
}

#[test]
fn a_damaged_record_is_refused_by_name() {
    let damage = |value: &[u8]| match PETS.decode(value) {
        Err(error @ TableError::Damaged { table: "test.pet", .. }) => error.to_string(),
        other => panic!("{other:?}"),
    };
    assert_eq!(damage(b""), "table `test.pet`: a row is damaged: it is empty");
    let no_reader = "table `test.pet`: a row is damaged: record version 0 has no reader";
    assert_eq!(damage(b"\x00{\"kind\":\"cat\"}"), no_reader);
    let content = "table `test.pet`: a row is damaged: the content is not a record's at byte 10";
    assert_eq!(damage(b"\x01{\"kind\":17}"), content);
}

#[test]
fn a_record_of_one_version_reads_no_other() {
    #[derive(Debug, Serialize, Deserialize)]
    struct Plain {}
    impl Record for Plain {
        const VERSION: u8 = 2;
    }
    let table: Table<Plain> = Table::new("test.plain");
    let damaged = table.decode(b"\x01{}").unwrap_err();
    assert!(matches!(damaged, TableError::Damaged { damage: Damage::Version(1), .. }));
}
