#!/bin/sh
# Train a tiny video checkpoint on simulation, from nothing: `make train-tiny`. Each step goes on
# where it was stopped; one that is done is not done again.
set -eu

folder=$1
roads=$2
worlds=$3
python=$INFERENCE_PYTHON
settings=models/training/tiny
set_of="$folder/set"
start="$folder/start"

once() { # once NAME COMMAND…: run a command unless it has succeeded before
	name=$1
	shift
	[ -e "$folder/done-$name" ] && return
	"$@"
	touch "$folder/done-$name"
}

mkdir -p "$folder"
once set "$python" -m sig2gps_qgis.models.training.dataset --roads "$roads" --worlds "$worlds" \
	--folder "$set_of" --frames 13 --side-m 10000 20000 --shards 40 --windows 100 --world-count 40
once start "$python" -m sig2gps_qgis.models.video.tiny --folder "$start"
for step in vae_images vae_videos; do
	once "$step" "$python" -m sig2gps_qgis.models.training.vae "$settings/$step.yaml" \
		"checkpoint=$start" "data=$set_of" "folder=$folder/$step"
done
once sft "$python" -m sig2gps_qgis.models.training.sft "$settings/sft.yaml" \
	"checkpoint=$start" "data=$set_of" "folder=$folder/sft" "output=$folder/tiny-sft"
shown="sft=$folder/tiny-sft"
for seed in 1 2 3; do
	once "gdpo-$seed" "$python" -m sig2gps_qgis.models.training.gdpo "$settings/gdpo.yaml" \
		"checkpoint=$folder/tiny-sft" "data=$set_of" "folder=$folder/gdpo-$seed" \
		"output=$folder/tiny-gdpo-$seed" "seed=$seed"
	shown="$shown gdpo-$seed=$folder/tiny-gdpo-$seed"
done
checkpoints=""
for checkpoint in $shown; do
	checkpoints="$checkpoints --checkpoint $checkpoint"
done
# shellcheck disable=SC2086 # several arguments, without spaces
"$python" -m sig2gps_qgis.models.training.evaluate --data "$set_of" $checkpoints \
	--split validation --split transfer --steps 1 4 --candidates 1 --pairs 60 \
	--json "$folder/evaluation.json"
