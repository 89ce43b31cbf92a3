//! CreateStream: <https://docs.aws.amazon.com/kinesis/latest/APIReference/API_CreateStream.html>

use std::collections::BTreeMap;

use api_kinesis::{
    CreateStream, CreateStreamInput, RecordDistributionStrategy, StreamMode, errors,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View, Writer};
use wire::{AwsError, Empty};

use crate::Kinesis;
use crate::find::{fresh_home, stream_access};
use crate::limits::{
    ON_DEMAND_SHARDS, ON_DEMAND_STREAMS_MAX, RECORD_KIB, RECORD_KIB_MAX, RETENTION_HOURS,
};
use crate::refusal::invalid;
use crate::reshard::require_room;
use crate::stream::{Mode, STREAMS, StreamRecord, all_streams};
use crate::tags::{add_tags, pairs};

impl Handler<CreateStream> for Kinesis {
    /// The stream as it is to be.
    type Touches = Touch<StreamRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &CreateStreamInput,
    ) -> Result<Touch<StreamRecord>, Failure> {
        let mode = match &input.stream_mode_details {
            Some(details) if details.stream_mode == StreamMode::OnDemand => Mode::OnDemand,
            _ => Mode::Provisioned,
        };
        let stream = StreamRecord {
            account: cx.account().clone(),
            region: cx.region().clone(),
            name: input.stream_name.clone(),
            home: fresh_home(cx),
            created_ms: cx.now().unix_ms(),
            mode,
            retention_hours: RETENTION_HOURS.0,
            record_kib_max: input.max_record_size_in_ki_b.map_or(RECORD_KIB, i64::from),
            kms_key_id: None,
            shards: Vec::new(),
            policy: None,
            tags: BTreeMap::new(),
        };
        cx.name_resource(&stream.arn(), &stream.account);
        let tags = input.tags.clone().unwrap_or_default();
        let access = stream_access(cx, "kinesis:CreateStream", &stream)?.request_tags(pairs(&tags));
        let tagging =
            stream_access(cx, "kinesis:AddTagsToStream", &stream)?.request_tags(pairs(&tags));
        let touch = Touch::new(stream, access);
        Ok(if tags.is_empty() { touch } else { touch.and(tagging) })
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &CreateStreamInput,
        allowed: Allowed<StreamRecord>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&allowed);
        let mut stream = allowed.into_inner();
        let shards = shard_count(&stream, input)?;
        require_served(input)?;
        if let Some(tags) = &input.tags {
            add_tags(&mut stream.tags, tags)?;
        }
        if STREAMS.get(cx, &stream.place()).await?.is_some() {
            return Err(errors::resource_in_use_exception(format!(
                "Stream {} under account {} already exists.",
                stream.name, stream.account
            ))
            .into());
        }
        require_streams(cx, &stream).await?;
        require_room(cx, &stream, shards).await?;
        stream.begin_shards(shards, cx.now().unix_ms());
        stream.save(cx)?;
        Ok(Empty {})
    }
}

fn shard_count(stream: &StreamRecord, input: &CreateStreamInput) -> Result<usize, AwsError> {
    match (stream.mode, input.shard_count) {
        (Mode::OnDemand, Some(_)) => Err(errors::validation_exception(
            "Shard count should not be specified in On-Demand mode.",
        )),
        (Mode::OnDemand, None) => Ok(ON_DEMAND_SHARDS),
        (Mode::Provisioned, Some(count)) => Ok(usize::try_from(count).unwrap_or_default()),
        (Mode::Provisioned, None) => {
            Err(errors::validation_exception("Shard count must be specified in Provisioned mode."))
        }
    }
}

/// What is not built is refused, not kept without effect.
fn require_served(input: &CreateStreamInput) -> Result<(), AwsError> {
    if input.warm_throughput_mi_bps.is_some() {
        return Err(invalid("WarmThroughputMiBps is not supported."));
    }
    if input.record_distribution_strategy == Some(RecordDistributionStrategy::Auto) {
        return Err(invalid("RecordDistributionStrategy AUTO is not supported."));
    }
    let kib = input.max_record_size_in_ki_b.map_or(RECORD_KIB, i64::from);
    if !(RECORD_KIB..=RECORD_KIB_MAX).contains(&kib) {
        return Err(invalid(format!(
            "MaxRecordSizeInKiB must be between {RECORD_KIB} and {RECORD_KIB_MAX}."
        )));
    }
    Ok(())
}

async fn require_streams(cx: &mut Writer<'_>, stream: &StreamRecord) -> Result<(), Failure> {
    if stream.mode == Mode::Provisioned {
        return Ok(());
    }
    let streams = all_streams(cx, [&stream.account, &stream.region]).await?;
    let held = streams.iter().filter(|held| held.mode == Mode::OnDemand).count();
    if held < ON_DEMAND_STREAMS_MAX {
        return Ok(());
    }
    Err(errors::limit_exceeded_exception(format!(
        "The account has {held} On-Demand streams in {}, which is as many as it may have.",
        stream.region
    ))
    .into())
}
