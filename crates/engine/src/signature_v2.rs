//! Signature Version 2: taken where the installation's owner wants it, for S3 alone.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use http::request::Parts;
use identity::Caller;
use sigv4::v2::{ClaimV2, SCHEME, covers};
use sigv4::{Family, Origin, SigError};
use wire::{AwsError, Location, OperationMeta, Query};

use crate::classify::{Classified, Target, virtual_bucket};
use crate::engine::Engine;
use crate::public_error::signature_error;
use crate::request_info::{RequestInfo, SignatureVersion, Signing};

/// Parts of an operation's address that change nothing about it, or only the form of a list.
const FREE_LITERALS: [&str; 2] = ["list-type", "x-id"];

/// Whether it has been said how clients are set right: once is enough.
static SAID: AtomicBool = AtomicBool::new(false);

impl Engine {
    /// Who calls, by a signature of Version 2. It vouches for no body: what follows treats the body
    /// like that of an unsigned request.
    pub(crate) async fn authenticate_v2(
        &self,
        parts: &Parts,
        classified: &Classified,
        info: &mut RequestInfo,
    ) -> Result<Arc<Caller>, AwsError> {
        let refused = |error: &SigError| signature_error(error, Family::S3);
        let unsupported = || refused(&SigError::UnsupportedMechanism { scheme: SCHEME.to_owned() });
        if !self.front.signature_v2 {
            say_once();
            return Err(unsupported());
        }
        let claim = ClaimV2::read(parts).map_err(|error| refused(&error))?;
        info.signing = match claim.origin() {
            Origin::Header => Signing::Header(SignatureVersion::V2),
            Origin::Query => Signing::Query(SignatureVersion::V2),
        };
        info.signed_at = claim.signed_at();
        let token = claim.session_token().map(|token| token.reveal().as_str());
        let credential = self.credential(classified, info, claim.access_key_id(), token).await?;
        let bucket = virtual_bucket(&self.front, parts);
        let verified = claim.verify(parts, bucket.as_deref(), &credential.secret, info.received_at);
        verified.map_err(|error| refused(&error))?;
        if let Target::Operation(meta) = classified.target
            && !is_covered(meta, &classified.query)
        {
            return Err(unsupported());
        }
        let (key, used) = (claim.access_key_id(), (classified.service.name, &info.region));
        self.identity.note_use(key, &credential.caller, used, info.received_at);
        Ok(Arc::clone(&credential.caller))
    }
}

/// Whether the signature covers every parameter that decides what is done: those that choose the
/// operation, and those it reads.
fn is_covered(meta: &OperationMeta, query: &Query) -> bool {
    let literals = meta.uri.split_once('?').map_or("", |(_, literals)| literals);
    let literals = literals.split('&').filter(|literal| !literal.is_empty());
    let mut chosen = literals.map(|literal| literal.split_once('=').map_or(literal, |it| it.0));
    if !chosen.all(|name| covers(name) || FREE_LITERALS.contains(&name)) {
        return false;
    }
    let read = meta.input.members.iter().filter(|member| member.location == Location::Query);
    read.into_iter().all(|member| !query.has(member.wire) || covers(member.wire))
}

/// Says in the log, once, how a client is set right.
pub(crate) fn say_once() {
    if SAID.swap(true, Ordering::Relaxed) {
        return;
    }
    tracing::warn!(
        "a client signs with Signature Version 2, which is refused here: set the client to Version \
         4 (`s3.signature_version = s3v4`; boto3: `Config(signature_version=\"s3v4\")`), or start \
         the server with `--signature-v2 on`"
    );
}
