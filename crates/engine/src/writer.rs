//! The only way to write a row: with the proof that what is written about was allowed.

use core::ops::{Deref, DerefMut};

use names::{AccountId, Region};
use store::{Entry, Key, ListPage, ListQuery, Range, Row, StoreError, Tx};
use tables::Reader;

use crate::ctx::Ctx;
use crate::failure::Failure;
use crate::keyring::{
    NEWEST_DOMAINS, NextDomain, NextOwned, OWNED_KEYS, OwnedPlace, Rotate, RotatedDomain,
    RotatedKey,
};
use crate::touch::Allowed;

/// A [`Ctx`] that may write. A handler gets one for an [`Allowed`]; background work, which no
/// policy judges, is given one by the engine.
///
/// INVARIANT: nothing else hands out a transaction that can be written.
///
/// A handler that shows no decision has nothing to write with:
///
/// ```compile_fail,E0616
/// fn write(cx: &mut engine::Ctx, key: store::Key) {
///     cx.tx.put(key, Vec::new());
/// }
/// ```
///
/// ```compile_fail,E0599
/// fn write(cx: &mut engine::Ctx, key: store::Key) {
///     cx.tx_mut().put(key, Vec::new());
/// }
/// ```
///
/// With one it does:
///
/// ```
/// fn write(cx: &mut engine::Ctx, allowed: &engine::Allowed<()>, key: store::Key) {
///     cx.writer(allowed).tx_mut().put(key, Vec::new());
/// }
/// ```
#[derive(Debug)]
pub struct Writer<'a> {
    cx: &'a mut Ctx,
}

impl Ctx {
    /// The right to write what `allowed` was decided for. What was declared and allowed for one
    /// call is one decision: any of its proofs opens the call's transaction.
    pub fn writer<R>(&mut self, _allowed: &Allowed<R>) -> Writer<'_> {
        Writer { cx: self }
    }
}

impl<'a> Writer<'a> {
    /// For work that no request asked for.
    pub(crate) const fn unattended(cx: &'a mut Ctx) -> Self {
        Self { cx }
    }

    /// Says that background work did something that no row shows: its record is kept, durably, also
    /// where nothing is written. What was done happens again when the work does.
    pub fn note_act(&mut self) {
        self.cx.has_acted = true;
        self.cx.must_be_durable = true;
    }

    /// Gives the record of this piece of background work an event name of its own: a job whose items come
    /// to different ends says which.
    pub fn record_as(&mut self, name: &'static str) {
        self.cx.record_name = Some(name);
    }

    /// Says that background work did a part of something that nobody sees before its last part is
    /// done: that one is recorded, and this one is not.
    pub fn note_part(&mut self) {
        self.cx.is_part = true;
    }

    /// Gives the domain key of an account in a Region another version, in this commit; what the older ones
    /// have sealed opens as before. None where it is not due, or has all the versions it may have.
    ///
    /// # Errors
    /// [`Failure::Store`], and [`Failure::Internal`] when a primitive fails.
    pub async fn rotate_domain(
        &mut self,
        account: AccountId,
        region: Region,
        which: Rotate,
    ) -> Result<Option<RotatedDomain>, Failure> {
        // Whoever rotates at the same time reads this row too, and one of the commits conflicts.
        let newest = NEWEST_DOMAINS.get(self, &[&account, &region]).await?;
        let when = (which, self.now());
        let next = self.keyring().next_domain((account, region), newest, when)?;
        let Some(NextDomain { key, wrapped, newest, rotated }) = next else { return Ok(None) };
        self.tx_mut().put(key, wrapped);
        NEWEST_DOMAINS.put(self.tx_mut(), &[&rotated.account, &rotated.region], &newest)?;
        Ok(Some(rotated))
    }

    /// Gives a service's own key another version, in this commit; what the older ones have sealed opens as
    /// before. None where it is not due, or has all the versions it may have.
    ///
    /// # Errors
    /// [`Failure::Store`], and [`Failure::Internal`] when a primitive fails.
    pub async fn rotate_owned(
        &mut self,
        at: &OwnedPlace,
        which: Rotate,
    ) -> Result<Option<RotatedKey>, Failure> {
        // As above: who rotates at the same time conflicts.
        let row = [at.account.as_str(), at.region.as_str(), at.service.as_str()];
        let Some(record) = OWNED_KEYS.get(self, &row).await? else { return Ok(None) };
        let when = (which, self.now());
        let next = self.keyring().next_owned(at, record, when).await?;
        let Some(NextOwned { record, rotated }) = next else { return Ok(None) };
        OWNED_KEYS.put(self.tx_mut(), &row, &record)?;
        self.keyring().unsettle_owned(at);
        Ok(Some(rotated))
    }

    /// The transaction: what is written here is committed together with the call's record.
    pub fn tx_mut(&mut self) -> &mut Tx {
        &mut self.cx.tx
    }
}

impl Deref for Writer<'_> {
    type Target = Ctx;

    fn deref(&self) -> &Ctx {
        self.cx
    }
}

impl DerefMut for Writer<'_> {
    fn deref_mut(&mut self) -> &mut Ctx {
        self.cx
    }
}

impl Reader for Writer<'_> {
    async fn get(&mut self, key: &Key) -> Result<Option<Row>, StoreError> {
        self.cx.tx.get(key).await
    }

    async fn version(&mut self, key: &Key) -> Result<u64, StoreError> {
        self.cx.tx.version(key).await
    }

    async fn range(&mut self, range: &Range) -> Result<Vec<Entry>, StoreError> {
        self.cx.tx.range(range).await
    }

    async fn list(&mut self, query: &ListQuery) -> Result<ListPage, StoreError> {
        self.cx.tx.list(query).await
    }
}
