//! Connecting a store: logging in to its cluster, and changing the password to one that only we know.
//!
//! `ConnectCustomKeyStore` writes the next password and a row that says the store connects; the job here
//! does it. A crash at any moment leaves tokens whose password is the old or the next one, and both are
//! in the row: the job, run again, tries the old one first and then the next.

use std::sync::Arc;

use async_trait::async_trait;
use engine::{Due, DueJob, Failure, Performed, Writer};
use hsm::{Cluster, HsmError, TokenName};
use names::{AccountId, KeyStoreId, Region};
use secret::Secret;
use serde::{Deserialize, Serialize};
use stdx::Timestamp;
use store::{Entry, Range};
use tables::{Record, Table};

use super::{Connection, ConnectionFault, KEY_STORES, KeyStoreRecord, external};
use crate::Kms;
use crate::due::{digits, due_before};

/// Stores that connect.
pub(crate) const CONNECTIONS: Table<ConnectionRecord> = Table::new("kms.key-store-connection");

/// The row says everything in its key.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct ConnectionRecord {}

impl Record for ConnectionRecord {
    const VERSION: u8 = 1;
}

/// Has a store connect: with a password of 128 random bits, which its tokens are to have from then on.
pub(crate) async fn begin(cx: &mut Writer<'_>, store: &mut KeyStoreRecord) -> Result<(), Failure> {
    let random: [u8; 16] = envelope::random::bytes(cx.random());
    let next = Secret::new(hex::encode(random));
    store.next_password = Some(store.wrap(cx, next.reveal()).await?);
    store.connection = Connection::Connecting;
    plan(cx, store.place())?;
    KEY_STORES.put(cx.tx_mut(), &store.place(), store)?;
    Ok(())
}

/// Enters that the store at this place connects.
pub(crate) fn plan(cx: &mut Writer<'_>, place: [&str; 3]) -> Result<(), Failure> {
    let [account, region, store_id] = place;
    let at = digits(cx.now().unix_ms());
    CONNECTIONS.put(cx.tx_mut(), &[&at, account, region, store_id], &ConnectionRecord {})?;
    Ok(())
}

/// A store that connects.
#[derive(Debug)]
pub(crate) struct Connecting {
    at: String,
    account: AccountId,
    region: Region,
    store_id: KeyStoreId,
}

/// Connects stores.
pub(crate) struct KeyStoreConnection;

#[async_trait]
impl DueJob<Kms> for KeyStoreConnection {
    const NAME: &'static str = "kms-key-store-connection";
    const PRINCIPAL: &'static str = "kms.amazonaws.com";
    const RECORD: Option<&'static str> = Some("FinishCustomKeyStoreConnection");
    // A token or a proxy that hangs takes its time.
    const ITEMS_AT_ONCE: usize = 8;
    type Item = Connecting;

    fn due(now: Timestamp) -> Range {
        due_before(&CONNECTIONS, now)
    }

    fn read(row: &Entry) -> Result<Due<Connecting>, Failure> {
        let damaged = || Failure::Internal("a row of kms.key-store-connection is damaged".into());
        let parts = CONNECTIONS.parts(&row.key, &CONNECTIONS.key(&[]))?;
        let [at, account, region, store] = <[String; 4]>::try_from(parts).map_err(|_| damaged())?;
        let at_ms: i64 = at.parse().map_err(|_| damaged())?;
        let item = Connecting {
            at,
            account: AccountId::parse(&account).map_err(|_| damaged())?,
            region: Region::parse(&region).map_err(|_| damaged())?,
            store_id: KeyStoreId::parse(&store).map_err(|_| damaged())?,
        };
        let region = Some(item.region.clone());
        Ok(Due { item, region, at: Some(Timestamp::from_unix_ms(at_ms)) })
    }

    async fn perform(
        kms: &Kms,
        cx: &mut Writer<'_>,
        items: &[Connecting],
    ) -> Result<Performed, Failure> {
        let mut performed = Performed::Nothing;
        for Connecting { at, account, region, store_id } in items {
            CONNECTIONS.delete(cx.tx_mut(), &[at, account, region, store_id]);
            let place = [account.as_str(), region, store_id];
            let Some(mut store) = KEY_STORES.get(cx, &place).await? else {
                if external::connection::finish(kms.proxies(), cx, &place).await? {
                    performed = Performed::Done;
                }
                continue;
            };
            if store.connection != Connection::Connecting {
                continue;
            }
            let connected = connect(kms, cx, &mut store).await?;
            store.connection = match connected {
                Ok(()) => Connection::Connected,
                Err(error) => Connection::Failed { error },
            };
            KEY_STORES.put(cx.tx_mut(), &store.place(), &store)?;
            let state = store.connection;
            cx.audit.extra("customKeyStoreId", store.store_id.as_str());
            cx.audit.extra("connectionState", state.wire().as_str());
            if let Some(code) = state.error_code() {
                cx.audit.extra("connectionErrorCode", code.as_str());
            }
            performed = Performed::Done;
        }
        Ok(performed)
    }
}

/// Logs in and changes the password.
async fn connect(
    kms: &Kms,
    cx: &mut Writer<'_>,
    store: &mut KeyStoreRecord,
) -> Result<Result<(), ConnectionFault>, Failure> {
    let Some(line) = kms.tokens().latest_line(cx, &store.cluster_id).await? else {
        return Ok(Err(ConnectionFault::ClusterNotFound));
    };
    let Some(next) = store.next_password.clone() else {
        return Err(Failure::Internal("a store connects without a next password".into()));
    };
    let mut known = vec![store.unwrap(cx, &store.password).await?];
    let next_opened = store.unwrap(cx, &next).await?;
    if let Some(former) = &store.former_password {
        known.push(store.unwrap(cx, former).await?);
    }
    // A session of before knows an earlier password: the module is loaded anew.
    kms.tokens().leave(store, Some(&line));
    let done = line.run(move |cluster| rotate(cluster, known, &next_opened)).await;
    Ok(match done {
        Ok(()) => {
            store.former_password = Some(core::mem::replace(&mut store.password, next));
            store.next_password = None;
            store.generation += 1;
            Ok(())
        }
        Err(error) => Err(fault_of(&error)),
    })
}

/// Has every token that is there take `next`.
fn rotate(
    cluster: &Arc<Cluster>,
    mut known: Vec<Secret<String>>,
    next: &Secret<String>,
) -> Result<(), HsmError> {
    let active = cluster.active()?;
    if active.is_empty() {
        return Err(HsmError::TokenNotFound);
    }
    // Second: wrong only where no earlier attempt came this far.
    known.insert(1, next.duplicate());
    for facts in active {
        let name = TokenName::Serial(facts.serial);
        let mut entered = Err(HsmError::PinIncorrect);
        for password in &known {
            entered = cluster.module().login(&name, password.duplicate());
            if !matches!(entered, Err(HsmError::PinIncorrect)) {
                let has_next = secret::constant_time_eq(
                    password.reveal().as_bytes(),
                    next.reveal().as_bytes(),
                );
                if let (Ok(token), false) = (&entered, has_next) {
                    token.change_pin(next.duplicate())?;
                }
                break;
            }
        }
        entered?;
    }
    Ok(())
}

const fn fault_of(error: &HsmError) -> ConnectionFault {
    match error {
        HsmError::PinIncorrect => ConnectionFault::InvalidCredentials,
        HsmError::PinLocked => ConnectionFault::UserLockedOut,
        HsmError::UserNotFound => ConnectionFault::UserNotFound,
        HsmError::UserLoggedIn => ConnectionFault::UserLoggedIn,
        HsmError::TokenNotFound => ConnectionFault::InsufficientHsms,
        HsmError::Gone | HsmError::TimedOut | HsmError::Busy | HsmError::Device(_) => {
            ConnectionFault::NetworkErrors
        }
        _ => ConnectionFault::InternalError,
    }
}
