//! CreateBucket: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucket.html>
//!
//! Differs from AWS: no directory buckets, no account-regional namespace.

use api_s3::{CreateBucket, CreateBucketOutput, CreateBucketRequest, ObjectOwnership, Tag, errors};
use engine::{Access, Allowed, Ctx, Failure, Handler, Touch, View, Writer};
use names::{BucketName, Region};
use store::Range;
use tables::Reader;

use crate::access::with_request_keys;
use crate::access_point::record::of_host;
use crate::acl::list::AccessControlList;
use crate::acl::wish::{AclWish, Subject};
use crate::bucket::acl::{blocks_public_acls, bucket_wish, with_block, with_ownership};
use crate::bucket::location::{FIRST_REGION, region_for};
use crate::bucket::manage::{save_acl, save_tags};
use crate::bucket::tags::{read_tags, with_bucket_request_tags};
use crate::bucket::{
    Beside, BucketRecord, DefaultEncryption, OBJECT_OWNERSHIP_ENFORCED, PublicAccessSwitches,
    Versioning, bucket_arn,
};
use crate::lock::{BucketLock, clock};
use crate::tables::{BUCKETS, BUCKETS_OF, OwnedBucket};
use crate::{Profile, S3};

/// A bucket that may be created.
#[derive(Debug)]
pub struct NewBucket {
    name: BucketName,
    region: Region,
}

impl Handler<CreateBucket> for S3 {
    type Touches = Touch<NewBucket>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &CreateBucketRequest,
    ) -> Result<Self::Touches, Failure> {
        let name = BucketName::parse(&input.bucket).map_err(|_| {
            errors::invalid_bucket_name().with_detail("BucketName", input.bucket.as_str())
        })?;
        let region = region_for(cx.region(), constraint(input))?;
        let arn = bucket_arn(name.as_str());
        if !cx.caller().is_anonymous() {
            let account = cx.account().clone();
            cx.name_resource(arn.as_str(), &account);
        }
        let ownership = input.object_ownership.as_ref().map(|value| value.as_str().to_owned());
        let question = |action: &'static str| {
            with_request_keys(cx, Access::new(action, arn.as_str(), cx.account()))
                .key_if("s3:locationconstraint", constraint(input).map(ToOwned::to_owned))
                .key_if("s3:x-amz-object-ownership", ownership.clone())
        };
        let question = |action: &'static str| wish(input).describe(question(action));
        let create = with_bucket_request_tags(question("s3:CreateBucket"), tags(input));
        let mut touch = Touch::new(NewBucket { name, region }, create);
        if has_lock(input) {
            touch = touch
                .and(question("s3:PutBucketObjectLockConfiguration"))
                .and(question("s3:PutBucketVersioning"));
        }
        if ownership.is_some() {
            touch = touch.and(question("s3:PutBucketOwnershipControls"));
        }
        if wish(input).is_given() {
            touch = touch.and(question("s3:PutBucketAcl"));
        }
        if !tags(input).is_empty() {
            touch = touch.and(with_bucket_request_tags(question("s3:TagResource"), tags(input)));
        }
        Ok(touch)
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &CreateBucketRequest,
        new: Allowed<NewBucket>,
    ) -> Result<CreateBucketOutput, Failure> {
        let cx = &mut cx.writer(&new);
        let new = new.into_inner();
        refuse_unsupported(input)?;
        let ownership = ownership(self.profile(), input.object_ownership.as_ref())?;
        let account = cx.account().clone();
        let acl = wish(input).read(cx, Subject::Bucket, &account).await?.unless_private(&account);
        let tags = read_tags(tags(input))?;
        let output = CreateBucketOutput {
            location: Some(format!("/{}", new.name)),
            bucket_arn: Some(bucket_arn(new.name.as_str())),
        };
        if let Some(existing) = BUCKETS.get(cx, &[new.name.as_str()]).await? {
            // A relic AWS keeps for old clients: in the first region, creating one's own bucket
            // again succeeds and sets nothing but its access control list anew.
            let is_repeat =
                new.region.as_str() == FIRST_REGION && &*existing.region == FIRST_REGION;
            let is_own = existing.account == *cx.account();
            return match (is_own, is_repeat) {
                (true, true) => {
                    reset_acl(cx, existing, acl.as_ref()).await?;
                    Ok(output)
                }
                (true, false) => Err(errors::bucket_already_owned_by_you()
                    .with_detail("BucketName", new.name.as_str())
                    .into()),
                (false, _) => Err(errors::bucket_already_exists()
                    .with_detail("BucketName", new.name.as_str())
                    .into()),
            };
        }
        refuse_host_of_access_point(cx, &new.name).await?;
        let has_lock = has_lock(input);
        if has_lock {
            clock::begin(cx).await?;
        }
        let bucket = record(self.profile(), cx, new, has_lock);
        let bucket = BucketRecord { ownership, ..bucket };
        check_acl(cx, &bucket, acl.as_ref()).await?;
        let owned = OwnedBucket { created_ms: bucket.created_ms, region: bucket.region.clone() };
        BUCKETS_OF.put(cx.tx_mut(), &[&bucket.account, &bucket.name], &owned)?;
        save_acl(cx, bucket.clone(), acl.as_ref())?;
        if !tags.is_empty() {
            save_tags(cx, bucket, tags)?;
        }
        Ok(output)
    }
}

/// A bucket that is called like the host of an access point would take its requests.
///
/// # Errors
/// `BucketAlreadyExists`.
async fn refuse_host_of_access_point(cx: &mut Ctx, name: &BucketName) -> Result<(), Failure> {
    let points = Range::within(&of_host(name).build(), 1);
    if Reader::range(cx, &points).await?.is_empty() {
        return Ok(());
    }
    Err(errors::bucket_already_exists().with_detail("BucketName", name.as_str()).into())
}

/// The bucket as the profile wants new ones.
fn record(profile: Profile, cx: &Ctx, new: NewBucket, has_lock: bool) -> BucketRecord {
    let (public_access, blocks_sse_c) = match profile {
        Profile::Aws2026 => (Some(PublicAccessSwitches::ALL), true),
        Profile::Compat => (None, false),
    };
    BucketRecord {
        id: hex::encode(envelope::random::bytes::<16>(cx.random())),
        name: new.name,
        account: cx.account().clone(),
        region: new.region,
        created_ms: cx.now().truncated_to_seconds().unix_ms(),
        encryption: DefaultEncryption::S3,
        bucket_key: false,
        blocks_sse_c,
        versioning: if has_lock { Versioning::Enabled } else { Versioning::Unversioned },
        public_access,
        policy: None,
        ownership: None,
        lock: has_lock.then(BucketLock::default),
        mfa_delete: false,
        may_expire: false,
        replicates: false,
        tags_inside: std::collections::BTreeMap::new(),
        has_acl: false,
        is_logged: false,
        requester_pays: false,
        may_notify: false,
        beside: Beside::default(),
    }
}

fn ownership(
    profile: Profile,
    requested: Option<&ObjectOwnership>,
) -> Result<Option<String>, Failure> {
    match (requested, profile) {
        (Some(ObjectOwnership::Unknown(value)), _) => {
            let error = errors::invalid_argument("Invalid x-amz-object-ownership header");
            let error = error.with_detail("ArgumentName", "x-amz-object-ownership");
            Err(error.with_detail("ArgumentValue", value.as_str()).into())
        }
        (Some(requested), _) => Ok(Some(requested.as_str().to_owned())),
        (None, Profile::Aws2026) => Ok(Some(OBJECT_OWNERSHIP_ENFORCED.to_owned())),
        (None, Profile::Compat) => Ok(None),
    }
}

/// Refuses a list that the new bucket would not take.
///
/// # Errors
/// `InvalidBucketAclWithObjectOwnership`, `InvalidBucketAclWithBlockPublicAccessError`.
async fn check_acl(
    cx: &mut Ctx,
    bucket: &BucketRecord,
    acl: Option<&AccessControlList>,
) -> Result<(), Failure> {
    let Some(acl) = acl else { return Ok(()) };
    if !bucket.has_acls() {
        return Err(with_ownership().into());
    }
    if acl.is_public() && blocks_public_acls(cx, bucket).await? {
        return Err(with_block().into());
    }
    Ok(())
}

/// Sets the list of one's own bucket that is created again.
async fn reset_acl(
    cx: &mut Writer<'_>,
    bucket: BucketRecord,
    acl: Option<&AccessControlList>,
) -> Result<(), Failure> {
    check_acl(cx, &bucket, acl).await?;
    if bucket.has_acls() && (bucket.has_acl || acl.is_some()) {
        save_acl(cx, bucket, acl)?;
    }
    Ok(())
}

fn refuse_unsupported(input: &CreateBucketRequest) -> Result<(), Failure> {
    let refused = |what: &str| {
        Err(errors::not_implemented().with_message(format!("{what} not implemented.")).into())
    };
    if input.bucket_namespace.as_ref().is_some_and(|namespace| namespace.as_str() != "global") {
        return refused("Bucket namespaces are");
    }
    let configuration = input.create_bucket_configuration.as_ref();
    if configuration.is_some_and(|sent| sent.location.is_some() || sent.bucket.is_some()) {
        return refused("Directory buckets are");
    }
    Ok(())
}

/// A bucket with Object Lock keeps versions from the start.
fn has_lock(input: &CreateBucketRequest) -> bool {
    input.object_lock_enabled_for_bucket == Some(true)
}

fn constraint(input: &CreateBucketRequest) -> Option<&str> {
    let constraint = input.create_bucket_configuration.as_ref()?.location_constraint.as_deref();
    constraint.filter(|constraint| !constraint.is_empty())
}

fn tags(input: &CreateBucketRequest) -> &[Tag] {
    let configuration = input.create_bucket_configuration.as_ref();
    configuration.and_then(|sent| sent.tags.as_deref()).unwrap_or_default()
}

fn wish(input: &CreateBucketRequest) -> AclWish<'_> {
    let headers = [
        &input.grant_full_control,
        &input.grant_read,
        &input.grant_read_acp,
        &input.grant_write,
        &input.grant_write_acp,
    ];
    bucket_wish(input.acl.as_ref(), headers)
}
