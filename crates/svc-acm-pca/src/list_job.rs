//! Lists of revoked certificates: written when something is revoked, and anew before they expire.

use async_trait::async_trait;
use engine::{Due, DueJob, Failure, Performed, Writer};
use stdx::Timestamp;
use store::{Entry, Range};
use x509::{Certificate, NewExtension, RevocationList, Revoked, general_name, pem, signed};

use crate::algorithm::Algorithm;
use crate::authority::{AUTHORITIES, AuthorityRecord};
use crate::bucket::NewFile;
use crate::due::DueAuthority;
use crate::issued::{REVOKED, reason_code};
use crate::limits::{DAY_SECONDS, RETRY_SECONDS, ROWS};
use crate::revocation::ListRecord;
use crate::signing::Signer;
use crate::tables::{LISTS_DUE, Nothing, digits};
use crate::{AcmPca, PRINCIPAL};

/// Has the next list written at `at`, and at no other time.
pub(crate) fn plan(
    cx: &mut Writer<'_>,
    authority: &mut AuthorityRecord,
    at: Option<Timestamp>,
) -> Result<(), Failure> {
    let before = authority.list_due_ms;
    authority.list_due_ms = at.map(Timestamp::unix_ms);
    let [account, region, id] = authority.place();
    if let Some(before) = before {
        LISTS_DUE.delete(cx.tx_mut(), &[&digits(before), account, region, id]);
    }
    if let Some(at) = authority.list_due_ms {
        LISTS_DUE.put(cx.tx_mut(), &[&digits(at), account, region, id], &Nothing {})?;
    }
    Ok(())
}

/// Has a list written now, where there is to be one.
pub(crate) fn plan_now(
    cx: &mut Writer<'_>,
    authority: &mut AuthorityRecord,
) -> Result<(), Failure> {
    let now = cx.now();
    let is_wanted = authority.certificate.is_some() && authority.revocation.active_list().is_some();
    plan(cx, authority, is_wanted.then_some(now))
}

/// Writes lists.
pub(crate) struct Lists;

#[async_trait]
impl DueJob<AcmPca> for Lists {
    const NAME: &'static str = "acm-pca-lists";
    const PRINCIPAL: &'static str = PRINCIPAL;
    const RECORD: Option<&'static str> = Some("GenerateCRL");
    type Item = DueAuthority;

    fn due(now: Timestamp) -> Range {
        let end = LISTS_DUE.key(&[&digits(now.unix_ms().saturating_add(1))]);
        Range::new(LISTS_DUE.key(&[]), end, 1)
    }

    fn read(row: &Entry) -> Result<Due<DueAuthority>, Failure> {
        DueAuthority::read(LISTS_DUE.parts(&row.key, &LISTS_DUE.key(&[]))?)
    }

    async fn perform(
        _: &AcmPca,
        cx: &mut Writer<'_>,
        items: &[DueAuthority],
    ) -> Result<Performed, Failure> {
        let mut performed = Performed::Nothing;
        let now = cx.now();
        for item in items {
            let [account, region, id] = item.place();
            LISTS_DUE.delete(cx.tx_mut(), &[&digits(item.at_ms), account, region, id]);
            let Some(mut authority) = AUTHORITIES.get(cx, &item.place()).await? else { continue };
            if authority.list_due_ms != Some(item.at_ms) {
                continue;
            }
            let list = authority.revocation.active_list().cloned();
            let Some(list) = list.filter(|_| authority.deletion.is_none()) else {
                plan(cx, &mut authority, None)?;
                authority.save(cx)?;
                continue;
            };
            cx.name_resource(&authority.arn(), &authority.account);
            authority.list_number = authority.list_number.saturating_add(1);
            let next = match deliver(cx, &authority, &list, now).await {
                Ok(next_update) => half_way(now, next_update),
                Err(failure @ (Failure::Aws(_) | Failure::Denied(_))) => {
                    let authority = authority.arn();
                    tracing::warn!(authority, error = %failure, "a revocation list is not delivered");
                    now.plus_seconds(RETRY_SECONDS)
                }
                Err(failure) => return Err(failure),
            };
            plan(cx, &mut authority, Some(next))?;
            authority.save(cx)?;
            performed = Performed::Done;
        }
        Ok(performed)
    }
}

/// The middle of the time that a list holds.
fn half_way(from: Timestamp, until: Timestamp) -> Timestamp {
    from.plus_seconds(until.unix_seconds().saturating_sub(from.unix_seconds()).max(2) / 2)
}

/// Makes a list, signs it and writes it into the bucket. Gives the end of the time that it holds.
async fn deliver(
    cx: &mut Writer<'_>,
    authority: &AuthorityRecord,
    list: &ListRecord,
    now: Timestamp,
) -> Result<Timestamp, Failure> {
    let damaged = || Failure::Internal("the certificate of an authority is damaged".to_owned());
    let installed = authority.installed()?;
    let der = pem::read_one(installed.certificate.as_bytes(), pem::CERTIFICATE);
    let der = der.ok_or_else(damaged)?;
    let own = Certificate::read(&der).ok_or_else(damaged)?;
    let algorithm = Algorithm::of(&authority.signing_algorithm, &authority.key_algorithm);
    let algorithm = algorithm.ok_or_else(damaged)?;
    let days = i64::from(list.expiration_days.unwrap_or(1));
    let next_update = now.plus_seconds(days.saturating_mul(DAY_SECONDS));
    let id = match own.subject_key_id() {
        Some(id) => id.to_vec(),
        None => envelope::digest::sha1(own.key_bits().unwrap_or_default()).to_vec(),
    };
    let mut extensions =
        vec![NewExtension::authority_key_id(&id), NewExtension::crl_number(authority.list_number)];
    if let Some(address) = list.address_in_certificates(&authority.id, &authority.region) {
        let name = general_name::uri(&address);
        extensions.push(NewExtension::issuing_distribution_point(&name));
    }
    let revoked = revoked(cx, authority, now).await?;
    let body = RevocationList {
        algorithm: algorithm.x509,
        issuer: own.subject,
        this_update: now,
        next_update,
        revoked: &revoked,
        extensions: &extensions,
    };
    let body = body.write();
    let signer = Signer {
        source: authority.source(),
        region: &authority.region,
        key_arn: authority.key_arn.as_str(),
        public_key: own.public_key,
    };
    let signature = signer.sign(cx, algorithm, &body).await?;
    let file = NewFile {
        bucket: list.bucket.as_deref().unwrap_or_default(),
        key: list.key(&authority.id),
        body: signed(&body, algorithm.x509, &signature),
        content_type: "application/pkix-crl",
        is_public: list.acl.as_deref() == Some("PUBLIC_READ"),
    };
    file.put(cx, (authority.source(), authority.region.clone())).await?;
    Ok(next_update)
}

/// What is revoked and would be valid otherwise.
async fn revoked(
    cx: &mut Writer<'_>,
    authority: &AuthorityRecord,
    now: Timestamp,
) -> Result<Vec<Revoked>, Failure> {
    let mut found = Vec::new();
    let rows = REVOKED.key(&authority.place());
    let mut range = Range::within(&rows, ROWS);
    loop {
        let page = cx.tx().peek_range(&range).await?;
        let Some(last) = page.last() else { break };
        range = Range::within(&rows, ROWS).after(&last.key);
        for row in &page {
            let revoked = REVOKED.decode(&row.row.value)?;
            if revoked.not_after_ms < now.unix_ms() {
                continue;
            }
            let serial = REVOKED.parts(&row.key, &rows)?;
            let serial = serial.first().and_then(|serial| hex::decode(serial).ok());
            let serial = serial
                .ok_or_else(|| Failure::Internal("a revoked certificate has no number".into()))?;
            found.push(Revoked {
                serial,
                at: Timestamp::from_unix_ms(revoked.at_ms),
                reason: reason_code(&revoked.reason),
            });
        }
    }
    Ok(found)
}
