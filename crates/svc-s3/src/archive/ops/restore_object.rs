//! RestoreObject: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_RestoreObject.html>
//!
//! # Differs from AWS
//! No requests of type `SELECT`, and so no output location. How long a restore takes is the shorter
//! end of what AWS says, or the share of it that the server is set to.

use api_s3::{RestoreObject, RestoreObjectOutput, RestoreObjectRequest, RestoreRequest, errors};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use tables::Reader;
use wire::AwsError;

use crate::S3;
use crate::archive::events::{RestorePhase, restored};
use crate::archive::record::{Restore, RestoreState, RestoreTier};
use crate::archive::restore::{expiry, put_restore};
use crate::archive::state::is_archived;
use crate::bucket::BucketRecord;
use crate::bucket::find::{check_key, find_bucket};
use crate::class::AccessTier;
use crate::object::VersionRecord;
use crate::object::read::{Actions, ObjectAddress};
use crate::object::tagging::load;
use crate::object::versions::peek_version;
use crate::tables::{RESTORES, restore_key};

const ACTIONS: Actions = Actions { newest: "s3:RestoreObject", named: "s3:RestoreObject" };

/// Answered where a restore begins, and where a copy is there already and stays longer.
const ACCEPTED: i32 = 202;
const OK: i32 = 200;

impl Handler<RestoreObject> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &RestoreObjectRequest,
    ) -> Result<Touch<BucketRecord>, Failure> {
        check_key(&input.key)?;
        let ObjectAddress { bucket, object, expected_owner } = input.object_members().into();
        let bucket = find_bucket(cx, bucket, expected_owner).await?;
        cx.name_resource(&bucket.object_arn(&input.key), &bucket.account);
        let version = peek_version(cx.tx(), &bucket, object.key, object.version_id).await?;
        let access = ACTIONS.access(cx, &bucket, object, version.as_ref())?;
        Ok(Touch::new(bucket, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &RestoreObjectRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<RestoreObjectOutput, Failure> {
        let cx = &mut cx.writer(&bucket);
        let object = ObjectAddress::from(input.object_members()).object;
        let version = load::<RestoreObject>(cx, &bucket, object).await?;
        let wanted = Wanted::read(input.restore_request.as_ref(), &version)?;
        let row = Reader::get(cx, &restore_key(&bucket.id, &input.key, version.sequence)).await?;
        let present = row.map(|row| RESTORES.decode(&row.value)).transpose()?;
        let now = cx.now();
        let expires_ms = expiry(now, wanted.days)?.unix_ms();
        let seconds = self.restore_seconds(wanted.tier.seconds(wanted.is_deep));
        let due_ms = now.plus_seconds(seconds).unix_ms();
        let (days, state) = match &present {
            // A faster tier takes over the restore that is under way, and nothing else of it.
            Some(Restore { tier, days, state: RestoreState::Ongoing { due_ms: present } }) => {
                if wanted.tier <= *tier {
                    return Err(errors::restore_already_in_progress().into());
                }
                (*days, RestoreState::Ongoing { due_ms: due_ms.min(*present) })
            }
            Some(restore) if restore.readable_until(now).is_some() => {
                (wanted.days, RestoreState::Restored { expires_ms })
            }
            Some(_) | None => (wanted.days, RestoreState::Ongoing { due_ms }),
        };
        let status = match state {
            RestoreState::Ongoing { .. } => ACCEPTED,
            RestoreState::Restored { .. } => OK,
        };
        let restore = Restore { tier: wanted.tier, days, state };
        let place = (input.key.as_str(), version.sequence);
        put_restore(cx.tx_mut(), &bucket, place, present.as_ref(), &restore)?;
        if status == ACCEPTED {
            restored(cx, &bucket, (&input.key, &version), (RestorePhase::Begun, None))?;
        }
        // The status is no element of the answer.
        cx.audit.response(serde_json::Value::Null);
        Ok(RestoreObjectOutput { status: Some(status), ..RestoreObjectOutput::default() })
    }
}

/// What a request wants of an archived version.
struct Wanted {
    tier: RestoreTier,
    days: i32,
    is_deep: bool,
}

impl Wanted {
    /// Reads the request.
    ///
    /// # Errors
    /// `MalformedXML`, `InvalidObjectState` for what is not archived, `InvalidRequest` for a tier that
    /// the class does not have, `InvalidArgument` for days, `NotImplemented` for `SELECT`.
    fn read(sent: Option<&RestoreRequest>, version: &VersionRecord) -> Result<Self, AwsError> {
        let Some(sent) = sent else { return Err(errors::malformed_xml()) };
        if !is_archived(version) {
            return Err(errors::invalid_object_state()
                .with_message("Restore is not allowed for the object's current storage class"));
        }
        if sent.r#type.is_some()
            || sent.select_parameters.is_some()
            || sent.output_location.is_some()
        {
            return Err(errors::not_implemented());
        }
        let tier = sent.glacier_job_parameters.as_ref().map(|job| &job.tier).or(sent.tier.as_ref());
        let tier = match tier {
            Some(tier) => RestoreTier::read(tier).ok_or_else(errors::malformed_xml)?,
            None => RestoreTier::Standard,
        };
        let (days, is_deep) = match (version.access_tier, sent.days) {
            // What comes back from an archive tier stays.
            (Some(tier), None) => (0, tier == AccessTier::DeepArchive),
            (Some(_), Some(_)) => {
                return Err(errors::invalid_argument(
                    "Days cannot be specified for objects in the INTELLIGENT_TIERING storage class",
                ));
            }
            (None, days) => {
                let days = days.ok_or_else(errors::malformed_xml)?;
                let class = version.description.storage_class.as_deref();
                (days, class == Some("DEEP_ARCHIVE"))
            }
        };
        if days < 1 && version.access_tier.is_none() {
            return Err(errors::invalid_argument("restoration days should be at least 1"));
        }
        if is_deep && tier == RestoreTier::Expedited {
            return Err(errors::invalid_request(
                "Retrieval option is not supported by this storage class",
            ));
        }
        Ok(Self { tier, days, is_deep })
    }
}
