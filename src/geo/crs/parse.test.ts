import { describe, expect, it } from 'vitest';
import { parseCrs } from './parse.ts';

const ESRI_UTM =
  'PROJCS["WGS_1984_UTM_Zone_49S",GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",10000000.0],PARAMETER["Central_Meridian",111.0],PARAMETER["Scale_Factor",0.9996],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]';
const ESRI_TM3 = ESRI_UTM.replace('WGS_1984_UTM_Zone_49S', 'DGN_1995_Indonesia_TM-3_Zone_49.1')
  .replace('D_WGS_1984', 'D_Datum_Geodesi_Nasional_1995')
  .replace('500000.0', '200000.0')
  .replace('10000000.0', '1500000.0')
  .replace('111.0', '109.5')
  .replace('0.9996', '0.9999');

describe('parseCrs', () => {
  it.each([
    ['EPSG:32749', 32_749],
    ['epsg:4326', 4326],
    ['32748', 32_748],
    ['urn:ogc:def:crs:EPSG::32749', 32_749],
    ['urn:ogc:def:crs:EPSG:9.8.1:23835', 23_835],
    ['http://www.opengis.net/def/crs/EPSG/0/32749', 32_749],
    ['http://www.opengis.net/gml/srs/epsg.xml#4326', 4326],
    ['urn:ogc:def:crs:OGC:1.3:CRS84', 4326],
    ['CRS84', 4326],
    ['WGS 84', 4326],
    ['GCS_WGS_1984', 4326],
    ['WGS 84 / UTM zone 49S', 32_749],
    ['WGS 84 / UTM zona 49N', 32_649],
    ['DGN95 / UTM zone 48S', 23_878],
    ['DGN95 / Indonesia TM-3 zone 49.1', 23_835],
    ['+proj=utm +zone=49 +south +datum=WGS84 +units=m +no_defs', 32_749],
    ['+proj=longlat +datum=WGS84 +no_defs', 4326],
    [ESRI_UTM, 32_749],
    [ESRI_TM3, 23_835],
    [ESRI_UTM.replace('WGS_1984_UTM_Zone_49S', 'unnamed'), 32_749],
    [ESRI_UTM.replace('WGS_1984_UTM_Zone_49S', 'WGS_1984_Web_Mercator_Auxiliary_Sphere'), 3857],
    [
      'GEOGCS["GCS_DGN_1995",DATUM["D_Datum_Geodesi_Nasional_1995",SPHEROID["WGS_1984",6378137.0,298.257223563]]]',
      4755,
    ],
    ['GEOGCS["WGS 84",DATUM["WGS_1984",AUTHORITY["EPSG","6326"]],AUTHORITY["EPSG","4326"]]', 4326],
    ['PROJCRS["x",BASEGEOGCRS["WGS 84",ID["EPSG",4326]],ID["EPSG",32750]]', 32_750],
    ['PROJCS["ID74 / UTM zone 49N",AUTHORITY["EPSG","23849"]]', 23_849],
  ])('reads %s', (text, epsg) => {
    expect(parseCrs(text)).toBe(epsg);
  });

  it.each([
    '',
    'lokal',
    '<html>not a projection</html>',
    'Gunung Segara / UTM zone 50S',
    'PROJCS["Batavia_UTM_Zone_49S",GEOGCS["GCS_Batavia",DATUM["D_Batavia",SPHEROID["Bessel_1841",6377397.155,299.1528128]]]]',
    ESRI_UTM.replace('WGS_1984_UTM_Zone_49S', 'unnamed').replace('111.0', '110.4'),
  ])('does not guess at %s', (text) => {
    expect(parseCrs(text)).toBeNull();
  });
});
