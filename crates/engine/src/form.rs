//! Upload forms: a browser posts an object to its bucket, with the parameters of PutObject and the
//! proof of who allows it in the fields of a form. What is done then is PutObject, on the one way
//! that every request goes.
//!
//! Source: <https://docs.aws.amazon.com/AmazonS3/latest/API/RESTObjectPOST.html>

mod answer;
mod fields;
mod multipart;
mod policy;

use core::ops::RangeInclusive;
use std::sync::Arc;

use http::header::AUTHORIZATION;
use http::request::Parts;
use identity::Caller;
use names::Region;
use sigv4::{Claim, Family, SigError};
use wire::{AwsError, Body};

use crate::call::Answered;
use crate::classify::{Classified, virtual_bucket};
use crate::ctx::Ctx;
use crate::engine::Engine;
use crate::form::answer::Wanted;
use crate::form::fields::{Fields, Signed};
use crate::form::policy::PostPolicy;
use crate::pipeline::{Incoming, answer};
use crate::public_error::signature_error;
use crate::request_info::{Authenticated, RequestInfo, SignatureVersion, Signing};
use crate::signature_v2::say_once;
use crate::verified_body::verified_body;

/// A header that counts for forms too.
const EXPECTED_OWNER: &str = "x-amz-expected-bucket-owner";

/// A form that was read up to its file.
struct Form {
    fields: Fields,
    file: multipart::File,
}

/// Why a form is refused, and whether it is its signature.
enum Refused {
    SignIn(AwsError),
    Form(AwsError),
}

impl Form {
    async fn read(headers: &http::HeaderMap, body: Body) -> Result<Self, AwsError> {
        let parsed = multipart::read(headers, body).await?;
        let name = parsed.file.as_ref().map(|file| &*file.name);
        let fields = Fields::new(parsed.fields, name.unwrap_or_default())?;
        let file = parsed.file.ok_or_else(|| {
            fields::argument("POST requires exactly one file upload per request.", "file", "0")
        })?;
        fields.key()?;
        Ok(Self { fields, file })
    }
}

impl Engine {
    /// Answers an upload by a form.
    pub(crate) async fn answer_form(
        self: &Arc<Self>,
        parts: Parts,
        mut info: RequestInfo,
        mut classified: Classified,
        body: Body,
    ) -> Answered {
        info.is_form = true;
        let form = match self.read_form(&parts, &classified, body).await {
            Ok(form) => form,
            Err(error) => {
                let nobody = (info, Caller::anonymous());
                return self.refuse_sign_in(&parts, nobody, &classified, error).await;
            }
        };
        classified.key = form.fields.key().ok().map(ToOwned::to_owned);
        let signed = self.form_caller(&classified, &form.fields, &mut info).await;
        let (caller, sizes) = match signed {
            Ok(found) => found,
            Err((claimed, Refused::SignIn(error))) => {
                let claimed = (info, Caller::clone(&claimed));
                return self.refuse_sign_in(&parts, claimed, &classified, error).await;
            }
            Err((caller, Refused::Form(error))) => {
                return self.refuse(&parts, info, caller, &classified, error).await;
            }
        };
        if !caller.is_anonymous()
            && let Some(authenticated) = parts.extensions.get::<Authenticated>()
        {
            authenticated.set();
        }
        let is_host = virtual_bucket(&self.front, &parts).is_some();
        let wanted = Wanted::of(&form.fields, &classified, &info, is_host);
        let incoming = self.form_request(&parts, &mut info, &classified, form, sizes);
        let prepared = incoming.and_then(|incoming| Ok((self.route_of(&classified)?, incoming)));
        match prepared {
            Ok((route, incoming)) => {
                let cx = Ctx::new(Arc::clone(self), caller, info);
                wanted.answer(Box::pin(answer(&*route, cx, incoming)).await.0)
            }
            Err(error) => self.refuse(&parts, info, caller, &classified, error).await,
        }
    }

    /// Reads the form. A signature outside of it is not one of the form.
    async fn read_form(
        &self,
        parts: &Parts,
        classified: &Classified,
        body: Body,
    ) -> Result<Form, AwsError> {
        let is_signed =
            parts.headers.contains_key(AUTHORIZATION) || !matches!(Claim::find(parts), Ok(None));
        if is_signed {
            return Err(signature_error(&SigError::TwoMechanisms, Family::S3));
        }
        let body = verified_body(classified, parts, body, None)?;
        Form::read(&parts.headers, body).await
    }

    /// Who made the form, and the sizes that its policy leaves for the file, in bytes.
    async fn form_caller(
        &self,
        classified: &Classified,
        fields: &Fields,
        info: &mut RequestInfo,
    ) -> Result<(Arc<Caller>, RangeInclusive<u64>), (Arc<Caller>, Refused)> {
        let nobody = || Arc::new(Caller::anonymous());
        let sign_in = |error| (nobody(), Refused::SignIn(error));
        let refused = |error: &SigError| signature_error(error, Family::S3);
        let signed = fields.signed(refused).map_err(sign_in)?;
        let Signed::By { claim, is_v2, policy } = signed else {
            return Ok((nobody(), policy::any_size()));
        };
        if is_v2 && !self.front.signature_v2 {
            say_once();
            return Err(sign_in(refused(&fields::version_2_refused())));
        }
        let version = if is_v2 { SignatureVersion::V2 } else { SignatureVersion::V4 };
        info.signing = Signing::Form(version);
        info.signed_at = claim.signed_at();
        if let Some(Ok(region)) = claim.region().map(Region::parse) {
            info.region = region;
        }
        let key = claim.access_key_id();
        let token = claim.session_token().map(|token| token.reveal().as_str());
        let signed = self.credential(classified, info, key, token).await.and_then(|credential| {
            let verified = claim.verify(&credential.secret, &self.signing_keys);
            verified.map(|_| credential).map_err(|error| refused(&error))
        });
        let credential = match signed {
            Ok(credential) => credential,
            Err(error) => {
                let claimed = Arc::new(self.unproven(key, token).await);
                return Err((claimed, Refused::SignIn(error)));
            }
        };
        let used = (classified.service.name, &info.region);
        self.identity.note_use(key, &credential.caller, used, info.received_at);
        let caller = Arc::clone(&credential.caller);
        let bucket = classified.bucket.as_deref().unwrap_or_default();
        let sizes = PostPolicy::read(policy)
            .and_then(|policy| policy.check(fields, bucket, info.received_at));
        sizes
            .map(|sizes| (Arc::clone(&caller), sizes))
            .map_err(|error| (caller, Refused::Form(error)))
    }

    /// The PutObject that a form stands for.
    fn form_request(
        &self,
        parts: &Parts,
        info: &mut RequestInfo,
        classified: &Classified,
        form: Form,
        sizes: RangeInclusive<u64>,
    ) -> Result<Incoming, AwsError> {
        let mut headers = form.fields.headers(self.front.form_tags.0)?;
        if let Some(owner) = parts.headers.get(EXPECTED_OWNER)
            && !headers.contains_key(EXPECTED_OWNER)
        {
            headers.insert(EXPECTED_OWNER, owner.clone());
        }
        let mode = form.fields.get("x-amz-server-side-encryption");
        info.encryption = mode.map(ToOwned::to_owned);
        Ok(Incoming {
            is_head: false,
            protocol: classified.protocol,
            resource: classified.resource(),
            labels: classified.labels(),
            query: wire::Query::default(),
            headers,
            body: form.file.into_body(sizes),
        })
    }
}
