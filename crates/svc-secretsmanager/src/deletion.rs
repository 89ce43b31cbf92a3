//! The end of a secret: at once where its owner insists, else when its recovery window is over.

use async_trait::async_trait;
use engine::{Due, DueJob, Failure, Performed, Writer};
use names::{AccountId, Region};
use stdx::Timestamp;
use store::{Entry, Range};

use crate::SecretsManager;
use crate::rotation::state::ROTATIONS;
use crate::secret::{Deletion, SECRETS, SecretRecord};
use crate::tables::{ACCESSES, CREATED, DELETIONS, Nothing, digits};
use crate::value::VALUES;

/// A secret whose recovery window ends.
pub(crate) struct DueSecret {
    at_ms: i64,
    account: AccountId,
    region: Region,
    name: String,
}

/// Marks `secret` for deletion, and says when it is due.
pub(crate) fn mark(
    cx: &mut Writer<'_>,
    secret: &mut SecretRecord,
    at: Timestamp,
) -> Result<(), Failure> {
    let deletion = Deletion { marked_ms: cx.now().unix_ms(), at_ms: at.unix_ms() };
    secret.deletion = Some(deletion);
    let [account, region, name] = secret.place();
    let row = [&digits(deletion.at_ms), account, region, name];
    DELETIONS.put(cx.tx_mut(), &row, &Nothing {})?;
    Ok(())
}

/// Takes back what [`mark`] has done.
pub(crate) fn unmark(cx: &mut Writer<'_>, secret: &mut SecretRecord) {
    if let Some(deletion) = secret.deletion.take() {
        let [account, region, name] = secret.place();
        DELETIONS.delete(cx.tx_mut(), &[&digits(deletion.at_ms), account, region, name]);
    }
}

/// Deletes `secret` with all of its values.
pub(crate) fn delete(cx: &mut Writer<'_>, mut secret: SecretRecord) {
    unmark(cx, &mut secret);
    let [account, region, unique_id] = secret.home();
    for id in secret.versions.keys() {
        VALUES.delete(cx.tx_mut(), &[account, region, unique_id, id]);
    }
    ACCESSES.delete(cx.tx_mut(), &[account, region, unique_id]);
    // What is due for it finds nothing more to do.
    ROTATIONS.delete(cx.tx_mut(), &[account, region, unique_id]);
    let created = digits(secret.created_ms);
    CREATED.delete(cx.tx_mut(), &[account, region, &created, &secret.name]);
    SECRETS.delete(cx.tx_mut(), &secret.place());
}

/// Deletes the secrets whose recovery window is over.
pub(crate) struct SecretDeletion;

#[async_trait]
impl DueJob<SecretsManager> for SecretDeletion {
    const NAME: &'static str = "secretsmanager-deletion";
    const PRINCIPAL: &'static str = "secretsmanager.amazonaws.com";
    const RECORD: Option<&'static str> = Some("EndSecretVersionDelete");
    type Item = DueSecret;

    fn due(now: Timestamp) -> Range {
        let end = DELETIONS.key(&[&digits(now.unix_ms().saturating_add(1))]);
        Range::new(DELETIONS.key(&[]), end, 1)
    }

    fn read(row: &Entry) -> Result<Due<DueSecret>, Failure> {
        let damaged = || Failure::Internal("a row names no secret to delete".to_owned());
        let parts = DELETIONS.parts(&row.key, &DELETIONS.key(&[]))?;
        let [at, account, region, name] = <[String; 4]>::try_from(parts).map_err(|_| damaged())?;
        let at_ms = at.parse().map_err(|_| damaged())?;
        let account = AccountId::parse(&account).map_err(|_| damaged())?;
        let region = Region::parse(&region).map_err(|_| damaged())?;
        let item = DueSecret { at_ms, account, region: region.clone(), name };
        Ok(Due { item, region: Some(region), at: Some(Timestamp::from_unix_ms(at_ms)) })
    }

    async fn perform(
        _: &SecretsManager,
        cx: &mut Writer<'_>,
        items: &[DueSecret],
    ) -> Result<Performed, Failure> {
        let mut performed = Performed::Nothing;
        let now = cx.now();
        for DueSecret { at_ms, account, region, name } in items {
            DELETIONS.delete(cx.tx_mut(), &[&digits(*at_ms), account, region.as_str(), name]);
            let secret = SECRETS.get(cx, &[account, region.as_str(), name]).await?;
            let Some(secret) = secret.filter(|secret| secret.is_gone(now)) else { continue };
            cx.name_resource(&secret.arn(), &secret.account);
            delete(cx, secret);
            performed = Performed::Done;
        }
        Ok(performed)
    }
}
